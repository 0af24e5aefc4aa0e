package org.gongwucang.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.axonframework.serialization.Serializer;
import org.gongwucang.events.wire.Wire;
import org.gongwucang.standalone.moving.HouseStores;
import org.gongwucang.standalone.moving.Manifest;
import org.gongwucang.standalone.moving.StoresCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** 迁移: copies a data folder, such as a backup, to servers. */
@Command(
        name = "migrate",
        description =
                "copies all events and the vault of a data folder to servers, unchanged; begun again, it goes on where"
                        + " it was cut off. The ledgers are filled anew there",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:all is there and reads as it did here", "1:not all is, or the servers hold something else"},
        mixinStandardHelpOptions = true)
public final class MigrateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            defaultValue = "${env:GONGWUCANG_DATA:-data}",
            description = "folder of the stores to copy, on which no program runs (default: ${DEFAULT-VALUE})")
    private Path data;

    @Mixin
    private ServerOptions servers;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(data.resolve("events.script"))) {
            throw new ParameterException(spec.commandLine(), "There are no stores in the folder " + data + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        Copying.quiet();
        Serializer serializer = Wire.serializer();
        try (HouseStores from = HouseStores.in(data, serializer);
                HouseStores to = HouseStores.on(servers.addresses(), serializer)) {
            StoresCopy.Report report = StoresCopy.run(from, to, serializer, Clock.systemUTC(), new Copying(out));
            return Copying.told(out, Manifest.of(report));
        }
    }
}
