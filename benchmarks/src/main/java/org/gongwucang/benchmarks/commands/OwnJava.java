package org.gongwucang.benchmarks.commands;

import java.util.List;

/** 自身: starts another class of this program in a process of its own, from classes or from the one jar that holds them. */
final class OwnJava {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private OwnJava() {}

    static List<String> command(String heap, Class<?> main) {
        String java = System.getProperty("java.home") + "/bin/java";
        String classes = System.getProperty("java.class.path");
        boolean inOneJar = OwnJava.class.getClassLoader() != ClassLoader.getSystemClassLoader();
        return inOneJar
                ? List.of(java, "-Xmx" + heap, "-Dloader.main=" + main.getName(), "-cp", classes, LAUNCHER)
                : List.of(java, "-Xmx" + heap, "-cp", classes, main.getName());
    }
}
