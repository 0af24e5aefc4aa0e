package org.gongwucang.vault.copy;

import java.nio.file.Path;
import org.gongwucang.vault.attachment.FileStore;
import org.gongwucang.vault.attachment.FolderFiles;
import org.gongwucang.vault.attachment.GridFsFiles;
import org.gongwucang.vault.journal.JdbcSignIns;
import org.gongwucang.vault.journal.MongoSignIns;
import org.gongwucang.vault.journal.SignInRegister;
import org.gongwucang.vault.refusal.JdbcRefusals;
import org.gongwucang.vault.refusal.MongoRefusals;
import org.gongwucang.vault.refusal.RefusalRegister;
import org.gongwucang.vault.shelf.JdbcShelf;
import org.gongwucang.vault.shelf.MongoShelf;
import org.gongwucang.vault.shelf.Shelf;

/** 整个保险库: all its parts. */
public record WholeVault(Shelf shelf, FileStore files, RefusalRegister refusals, SignInRegister signIns)
        implements AutoCloseable {

    /** That of a data folder which this process has taken. */
    public static WholeVault in(Path folder) {
        return new WholeVault(
                JdbcShelf.in(folder),
                FolderFiles.in(folder.resolve("vault").resolve("attachments")),
                JdbcRefusals.in(folder),
                JdbcSignIns.in(folder));
    }

    /** That on a MongoDB server, in the database which the name says or which belongs to the address. */
    public static WholeVault at(String uri, String name) {
        return new WholeVault(
                MongoShelf.at(uri, name),
                GridFsFiles.at(uri, name),
                MongoRefusals.at(uri, name),
                MongoSignIns.at(uri, name));
    }

    @Override
    public void close() {
        try (shelf;
                files;
                refusals;
                signIns) {
            // Each is closed, also where another one cannot be.
        }
    }
}
