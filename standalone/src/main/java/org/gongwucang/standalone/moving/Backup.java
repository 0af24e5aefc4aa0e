package org.gongwucang.standalone.moving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.axonframework.serialization.Serializer;

/** 备份: a data folder that holds what the stores of a house hold, and can be started as it is. */
public final class Backup {

    private Backup() {}

    /**
     * Brings the folder up to date, or makes it.
     *
     * @throws org.gongwucang.stores.embedded.DataFolderInUse where a program works on it
     */
    public static Manifest into(Path folder, HouseStores from, Serializer serializer, StoresCopy.Progress progress)
            throws IOException {
        try (HouseStores copy = HouseStores.in(folder, serializer)) {
            Manifest manifest = Manifest.of(StoresCopy.run(from, copy, serializer, Clock.systemUTC(), progress));
            manifest.write(folder);
            return manifest;
        }
    }
}
