package org.gongwucang.vault.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** 附件保管: brings contents and their register together; every content is checked against its digest when it is read. */
public final class KeptFiles {

    private static final int PAGE = 200;

    private final Uploads uploads;
    private final FileStore store;

    public KeptFiles(Uploads uploads, FileStore store) {
        this.uploads = uploads;
        this.store = store;
    }

    /** Where contents are on their way. */
    public FileStore store() {
        return store;
    }

    /**
     * Keeps a content that was found good; registered and durable when this returns.
     *
     * @throws ContentErased where it was erased by a decision, and is not taken again
     */
    public Upload keep(Spool content, String staff, String name, String type) throws IOException {
        requireNotErased(content);
        Upload upload = uploads.announce(staff, name, content.digest(), type, content.size());
        store.keep(upload, content.file());
        Upload stored = uploads.stored(upload);
        try {
            requireNotErased(content);
            return stored;
        } catch (ContentErased meanwhile) {
            store.remove(stored);
            uploads.forget(stored);
            throw meanwhile;
        }
    }

    private void requireNotErased(Spool content) {
        if (uploads.isErased(content.digest())) {
            throw new ContentErased(content.digest());
        }
    }

    /** Erases the content of every upload with this digest, as often as it is asked; none is left when this returns. */
    public void erase(String digest) throws IOException {
        for (Upload upload : uploads.erase(digest)) {
            store.remove(upload);
        }
    }

    /**
     * The content, checked; the caller closes it.
     *
     * @throws FileDamaged where it is not what was brought
     */
    public Spool open(Upload upload) throws IOException {
        boolean[] found = new boolean[1];
        Spool content = Spool.written(store, out -> found[0] = store.copy(upload, out));
        if (found[0] && content.digest().equals(upload.digest())) {
            return content;
        }
        content.close();
        throw new FileDamaged(upload, !found[0]);
    }

    /** @throws FileDamaged where its content is not what was brought */
    public void check(Upload upload) throws IOException {
        MessageDigest sha256 = Spool.sha256();
        boolean found = store.copy(upload, new DigestOutputStream(OutputStream.nullOutputStream(), sha256));
        if (!found || !HexFormat.of().formatHex(sha256.digest()).equals(upload.digest())) {
            throw new FileDamaged(upload, !found);
        }
    }

    /** Those that nothing cites, by id, one more than {@code most} at the most. */
    public List<Upload> orphans(int most) {
        List<Upload> orphans = new ArrayList<>();
        List<Upload> page = uploads.after("", PAGE);
        while (!page.isEmpty() && orphans.size() <= most) {
            page.stream().filter(Upload::isOrphan).forEach(orphans::add);
            page = uploads.after(page.get(page.size() - 1).id(), PAGE);
        }
        return orphans.subList(0, Math.min(orphans.size(), most + 1));
    }

    /** Throws those away that nothing cites and that were brought before; how many they were. */
    public int throwAwayOrphans(Instant before) throws IOException {
        int gone = 0;
        List<Upload> page = uploads.after("", PAGE);
        while (!page.isEmpty()) {
            for (Upload upload : page) {
                if (upload.isOrphan() && upload.at().isBefore(before) && uploads.abandon(upload)) {
                    store.remove(upload);
                    uploads.forget(upload);
                    gone++;
                }
            }
            page = uploads.after(page.get(page.size() - 1).id(), PAGE);
        }
        return gone;
    }
}
