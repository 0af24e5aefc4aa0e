package org.gongwucang.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.standalone.house.House;
import org.gongwucang.standalone.moving.Backup;
import org.gongwucang.standalone.moving.BackupWatch;
import org.gongwucang.standalone.moving.HouseStores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 备份: brings a backup up to date, while the program goes on working. */
@Command(
        name = "backup",
        description = {
            "brings a backup up to date while work goes on; a backup is a data folder, which can be started as it is or"
                    + " migrated to servers",
            "Of stores on servers, whose addresses are given, into the folder --out. Else the program that runs at"
                    + " --server does it, into the folder that was named when it was started"
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the backup is complete", "1:it is not; the next one goes on"},
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "folder of the backup, where addresses or --from are given")
    private @Nullable Path out;

    @Option(names = "--from", paramLabel = "FOLDER", description = "folder of stores on which no program runs")
    private @Nullable Path from;

    @Mixin
    private ServerOptions servers;

    @Mixin
    private SignedIn signedIn;

    @Override
    public Integer call() throws IOException {
        PrintWriter told = spec.commandLine().getOut();
        if (from == null && !servers.areGiven()) {
            return signedIn.<Integer>with(this::byProgram);
        }
        if (out == null) {
            throw new ParameterException(spec.commandLine(), "Give --out, the folder of the backup.");
        }
        Copying.quiet();
        Serializer serializer = Wire.serializer();
        try (HouseStores stores = opened(serializer)) {
            return Copying.told(told, Backup.into(out, stores, serializer, new Copying(told)));
        }
    }

    private HouseStores opened(Serializer serializer) {
        if (from == null) {
            return HouseStores.on(servers.addresses(), serializer);
        }
        if (!Files.exists(from.resolve("events.script"))) {
            throw new ParameterException(spec.commandLine(), "There are no stores in the folder " + from + ".");
        }
        return HouseStores.in(from, serializer);
    }

    private int byProgram(House house) {
        PrintWriter told = spec.commandLine().getOut();
        return Copying.told(told, new BackupWatch(house).run(new Copying(told)));
    }
}
