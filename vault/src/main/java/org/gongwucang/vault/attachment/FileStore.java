package org.gongwucang.vault.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** 文件库: contents of uploads, on this machine or on MongoDB. */
public interface FileStore extends AutoCloseable {

    /** A new empty file of this machine for a content on its way; whoever asked deletes it. */
    Path scratch() throws IOException;

    /** Whether so many bytes more leave the machine room to work. */
    boolean hasRoomFor(long bytes) throws IOException;

    /**
     * Stores the content of an upload; it is durable when this returns.
     *
     * @param content a {@link #scratch} file; may be gone afterwards
     */
    void keep(Upload upload, Path content) throws IOException;

    /** Writes the content as it is stored, damaged or not; false where there is none. */
    boolean copy(Upload upload, OutputStream to) throws IOException;

    /** Whether there is a content, damaged or not. */
    boolean holds(Upload upload);

    /** Throws the content away, where there is one. */
    void remove(Upload upload) throws IOException;

    @Override
    void close();
}
