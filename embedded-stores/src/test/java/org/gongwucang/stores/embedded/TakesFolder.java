package org.gongwucang.stores.embedded;

import java.nio.file.Path;

/** 后来者: tries to take a data folder, and prints why not. */
final class TakesFolder {

    private TakesFolder() {}

    public static void main(String[] arguments) {
        try (DataFolder folder = DataFolder.take(Path.of(arguments[0]))) {
            System.out.println("took " + folder.path());
        } catch (DataFolderInUse e) {
            System.out.println(e.getMessage());
            System.exit(3);
        }
    }
}
