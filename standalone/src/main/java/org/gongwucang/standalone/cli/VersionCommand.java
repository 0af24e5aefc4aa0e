package org.gongwucang.standalone.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongwucang.standalone.Gongwucang;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** 版本: of the program, and of what it runs on. */
@Command(name = "version", description = "tells the version of the program", mixinStandardHelpOptions = true)
public final class VersionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        String version = Objects.requireNonNullElse(
                Gongwucang.class.getPackage().getImplementationVersion(), "of a build without a jar");
        spec.commandLine()
                .getOut()
                .println("Gongwucang 公物仓 " + version + ", Java " + System.getProperty("java.version"));
        return 0;
    }
}
