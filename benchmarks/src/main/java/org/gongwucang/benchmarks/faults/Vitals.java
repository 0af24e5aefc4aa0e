package org.gongwucang.benchmarks.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.lab.LabFailure;

/** 体征: what a process has in its hands, as the system says. */
final class Vitals {

    private static final long KILOBYTES = 1024;
    private static final String JCMD =
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

    private Vitals() {}

    /** Of the heap, after a full collection, which a class histogram begins with. */
    static long liveMegabytes(long pid) {
        String total = said(JCMD, String.valueOf(pid), "GC.class_histogram").stream()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new LabFailure("no histogram of " + pid));
        String[] words = total.trim().split(" +");
        return Long.parseLong(words[words.length - 1]) / KILOBYTES / KILOBYTES;
    }

    private static List<String> said(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (Stream<String> lines = process.inputReader().lines()) {
                return lines.toList();
            }
        } catch (IOException e) {
            throw new LabFailure("no answer of " + command[0], e);
        }
    }

    /** Without sockets, of which there are as many as callers have opened. */
    static long openFiles(long pid) {
        return open(pid).stream().filter(target -> !isSocket(target)).count();
    }

    static long sockets(long pid) {
        return open(pid).stream().filter(Vitals::isSocket).count();
    }

    private static boolean isSocket(String target) {
        return target.startsWith("socket:");
    }

    private static List<String> open(long pid) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(pid), "fd"))) {
            return files.map(Vitals::target).toList();
        } catch (IOException e) {
            throw new LabFailure("the files of " + pid + " cannot be counted", e);
        }
    }

    /** What was closed meanwhile counts as a file: better one too many than one too few. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    static long residentMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(kilobytes -> Long.parseLong(kilobytes) / KILOBYTES)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new LabFailure("the memory of " + pid + " cannot be read", e);
        }
    }
}
