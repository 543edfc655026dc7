/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Lays out one directed graph of boxes in flow coordinates: <i>along</i> is the way of the data, <i>across</i> is at a right angle to it.
 * Knows no model and no direction on the picture.
 */
package org.opscape.layout.flow;
