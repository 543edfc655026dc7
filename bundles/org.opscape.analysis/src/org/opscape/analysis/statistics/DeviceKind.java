/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

/** What the records of a device tell. */
enum DeviceKind {
    /** Operations as they are executed on a processor of the host. */
    HOST,
    /** Operations as they are started on an accelerator, which then works on its own. */
    LAUNCHER,
    /** What an accelerator really does: kernels and copies. */
    KERNELS,
    /** What other records tell already, or waiting: of no account. */
    IGNORED
}
