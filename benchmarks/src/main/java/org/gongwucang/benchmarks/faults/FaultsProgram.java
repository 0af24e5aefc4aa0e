package org.gongwucang.benchmarks.faults;

import ch.qos.logback.classic.Level;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** 演练程序: the command line of what is tried with real servers. */
@Command(
        name = "gongwucang",
        subcommands = {
            FaultsCommand.class,
            MixedCommand.class,
            RebuildCommand.class,
            ReceiptsCommand.class,
            RacesCommand.class,
            HostileCommand.class,
            SoakCommand.class,
            HelpCommand.class
        },
        description = "tries the program on real servers")
public final class FaultsProgram {

    private FaultsProgram() {}

    /** Ends with 1 where the program did not keep its word, with 2 where the trial itself failed. */
    public static void main(String[] args) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger root) {
            root.setLevel(Level.ERROR);
        }
        CommandLine line = new CommandLine(new FaultsProgram());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, result) -> {
            if (failure instanceof LabFailure) {
                System.err.println("gongwucang: " + failure.getMessage());
                return 2;
            }
            throw failure;
        });
        System.exit(line.execute(args));
    }
}
