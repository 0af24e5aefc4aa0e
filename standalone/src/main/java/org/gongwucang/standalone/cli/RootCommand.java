package org.gongwucang.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 公物仓: the root of the command line. */
@Command(
        name = "gongwucang",
        description = "公物仓 · public asset warehouse: a ledger that cannot forget",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            Up.class,
            ImportCommand.class,
            ExportCommand.class,
            VerifyCommand.class,
            BackupCommand.class,
            MigrateCommand.class,
            VersionCommand.class,
            HelpCommand.class
        })
public final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
