package org.gongwucang.vault.attachment;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bson.BsonString;
import org.bson.Document;
import org.gongwucang.vault.shelf.MongoVault;

/** 文件库 on MongoDB: GridFS in the vault's own database, in the journals of a majority before it counts. */
public final class GridFsFiles implements FileStore {

    private static final String BUCKET = "attachments";

    private final MongoVault vault;
    private final GridFSBucket bucket;

    private GridFsFiles(MongoVault vault) {
        this.vault = vault;
        this.bucket = GridFSBuckets.create(vault.database(), BUCKET);
    }

    /** In the database that {@link MongoVault#at} names. */
    public static GridFsFiles at(String uri, String name) {
        return new GridFsFiles(MongoVault.at(uri, name));
    }

    @Override
    public Path scratch() throws IOException {
        return Files.createTempFile("gongwucang-upload", ".part");
    }

    @Override
    public boolean hasRoomFor(long bytes) {
        return true;
    }

    @Override
    public void keep(Upload upload, Path content) throws IOException {
        GridFSUploadOptions about = new GridFSUploadOptions().metadata(new Document("type", upload.type()));
        try (InputStream bytes = Files.newInputStream(content)) {
            bucket.uploadFromStream(new BsonString(upload.id()), upload.digest(), bytes, about);
        }
    }

    @Override
    public boolean copy(Upload upload, OutputStream to) throws IOException {
        if (!holds(upload)) {
            return false;
        }
        try {
            bucket.downloadToStream(new BsonString(upload.id()), to);
            return true;
        } catch (MongoGridFSException lacksParts) {
            return false;
        }
    }

    @Override
    public boolean holds(Upload upload) {
        return bucket.find(new Document("_id", upload.id())).first() != null;
    }

    /** Also where only parts of it are left: the driver takes its name away first and its parts after that, and writes them the other way round. */
    @Override
    public void remove(Upload upload) {
        try {
            bucket.delete(new BsonString(upload.id()));
        } catch (MongoGridFSException nameless) {
            vault.database().getCollection(BUCKET + ".chunks").deleteMany(new Document("files_id", upload.id()));
        }
    }

    @Override
    public void close() {
        vault.client().close();
    }
}
