/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Runs models in TensorFlow and ONNX Runtime before and after edits: what they compute must not change by a single bit. TensorFlow comes
 * as a library for one platform, ONNX Runtime for some; elsewhere these tests are skipped.
 */
package org.opscape.fidelity;
