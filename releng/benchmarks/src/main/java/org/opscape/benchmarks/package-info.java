/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How long it takes to read, cluster and lay out graphs, with JMH: {@code releng/benchmarks/jmh OpenBenchmark -p graph=RESNET_97K}. The
 * table of RESULTS.md is made by {@link org.opscape.benchmarks.table}.
 */
package org.opscape.benchmarks;
