package org.gongwucang.stores.embedded;

import java.nio.file.Path;

/** 已占用: another process works on the data folder. */
public final class DataFolderInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DataFolderInUse(Path folder) {
        super("Another process works on the data folder "
                + folder.toAbsolutePath().normalize() + ". Stop it first, or name another folder with --data.");
    }
}
