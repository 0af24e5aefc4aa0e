package org.gongwucang.standalone;

import org.gongwucang.standalone.cli.RootCommand;
import picocli.CommandLine;

/** 公物仓: both halves in one process on the stores of one machine, and the command line around them. */
public final class Gongwucang {

    private Gongwucang() {}

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** What a shell calls. */
    public static CommandLine commandLine() {
        return new CommandLine(new RootCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> told(failure, command));
    }

    /** What a person can do something about is the innermost message; the way there is in the log when it is asked for. */
    private static int told(Exception failure, CommandLine command) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        command.getErr().println("gongwucang: " + cause.getMessage());
        if (System.getenv("GONGWUCANG_DEBUG") != null) {
            failure.printStackTrace(command.getErr());
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
