package org.gongwucang.standalone;

import org.gongwucang.standalone.cli.RootCommand;
import picocli.CommandLine;

/** 公物仓: both halves in one process on the stores of one machine, and the command line around them. */
public final class Gongwucang {

    private Gongwucang() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new RootCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }
}
