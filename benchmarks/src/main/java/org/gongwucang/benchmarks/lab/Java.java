package org.gongwucang.benchmarks.lab;

import java.nio.file.Path;

/** The Java that runs this program. */
final class Java {

    private Java() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
