/*
 * Copyright (c) 2026 Opscape contributors.
 * This program and the accompanying materials are made available under the terms of the Eclipse Public License 2.0,
 * which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.opscape.analysis.statistics;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opscape.model.measure.Execution;

/**
 * The devices of one run. TensorFlow tells of an accelerator several times: under its own name, when operations were started on it; under
 * {@code …/stream:all} and {@code …/memcpy}, what it did; and under {@code …/stream:12} the same once more for each stream. With CUPTI
 * there are also {@code …/sync} and {@code /host:CPU}, which record waiting and calls of the driver.
 */
final class RecordedDevices {
    private static final String STREAM = "stream:";
    private static final String ALL_STREAMS = "stream:all";
    private static final String COPIES = "memcpy";
    private static final String DEVICE = "device:";

    private final Map<String, DeviceKind> kinds = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    RecordedDevices(Iterable<Execution> executions) {
        Set<String> names = new LinkedHashSet<>();
        for (Execution execution : executions) {
            names.add(execution.device());
        }
        boolean anyExecutor = false;
        Set<String> places = new HashSet<>();
        for (String name : names) {
            anyExecutor |= isExecutor(name);
            places.add(place(executor(name)));
        }
        places.remove("");
        for (String name : names) {
            kinds.put(name, kind(name, names, anyExecutor));
            labels.put(name, label(executor(name), places.size() > 1));
        }
    }

    private static DeviceKind kind(String name, Set<String> names, boolean anyExecutor) {
        String last = last(name);
        String base = executor(name) + '/';
        if (last.startsWith(ALL_STREAMS)) {
            return DeviceKind.KERNELS;
        }
        if (last.startsWith(STREAM)) {
            return names.contains(base + ALL_STREAMS) ? DeviceKind.IGNORED : DeviceKind.KERNELS;
        }
        if (last.startsWith(COPIES)) {
            boolean inStreams = !names.contains(base + ALL_STREAMS) && anyBegins(names, base + STREAM);
            return inStreams ? DeviceKind.IGNORED : DeviceKind.KERNELS;
        }
        if (last.startsWith("sync")) {
            return DeviceKind.IGNORED;
        }
        boolean host = type(last).contains("CPU");
        return !isExecutor(name) && anyExecutor ? DeviceKind.IGNORED : host ? DeviceKind.HOST : DeviceKind.LAUNCHER;
    }

    private static boolean anyBegins(Set<String> names, String beginning) {
        for (String name : names) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExecutor(String name) {
        String last = last(name);
        return !isPart(last) && !last.startsWith("host:") && !last.isEmpty();
    }

    /** Whether the last segment of a name is a view on the device of the segments before. */
    private static boolean isPart(String last) {
        return last.startsWith(STREAM) || last.startsWith(COPIES) || last.startsWith("sync");
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Returns the name of the device itself. */
    private static String executor(String name) {
        int slash = name.lastIndexOf('/');
        return slash > 0 && isPart(name.substring(slash + 1)) ? name.substring(0, slash) : name;
    }

    /** Returns on which machine a device is, as far as its name tells; empty if it does not. */
    private static String place(String executor) {
        int slash = executor.lastIndexOf('/');
        return slash <= 0 ? "" : executor.substring(0, slash);
    }

    private static String type(String last) {
        String device = last.startsWith(DEVICE) ? last.substring(DEVICE.length()) : last;
        return device.toUpperCase(Locale.ROOT);
    }

    private static String label(String executor, boolean withPlace) {
        String type = type(last(executor));
        String place = place(executor);
        return withPlace && !place.isEmpty() ? place + '/' + type : type;
    }

    DeviceKind kind(String device) {
        return kinds.get(device);
    }

    /** Returns the device itself for a person: GPU:0, with the machine before it if there are several. */
    String label(String device) {
        return labels.get(device);
    }
}
