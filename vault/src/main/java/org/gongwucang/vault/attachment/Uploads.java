package org.gongwucang.vault.attachment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongwucang.vault.attachment.Upload.State;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;

/**
 * 上传登记: who brought what, and what cites it. An upload becomes cited or abandoned, never both: whoever is second
 * finds it changed.
 */
public final class Uploads {

    private static final String UNDER = "/";
    private static final int PAGE = 200;

    private final Drawer<Upload> uploads;
    private final Drawer<Citation> citations;
    private final Drawer<ErasedContent> erased;
    private final Clock clock;

    public Uploads(Shelf shelf, Clock clock) {
        this.uploads = new Drawer<>(shelf, "uploads", Upload.class);
        this.citations = new Drawer<>(shelf, "citations", Citation.class);
        this.erased = new Drawer<>(shelf, "erased-contents", ErasedContent.class);
        this.clock = clock;
    }

    /** 已删内容: never taken again. */
    record ErasedContent(Instant at) {}

    /** Enters one whose content is about to be stored; a crash from here on leaves nothing that nobody knows of. */
    public Upload announce(String staff, String name, String digest, String type, long size) {
        String id = UUID.randomUUID().toString();
        Upload upload = new Upload(id, staff, name, digest, type, size, clock.instant(), State.ARRIVING);
        uploads.putIfAbsent(id, upload);
        return upload;
    }

    /** Its content is durable now. */
    public Upload stored(Upload upload) {
        return uploads.change(upload.id(), known -> known.in(State.STORED)).orElseThrow();
    }

    public Optional<Upload> find(String id) {
        return uploads.get(id);
    }

    /** The upload with this id, where this person brought it and its content is there. */
    public Optional<Upload> own(String staff, String id) {
        return uploads.get(id).filter(upload -> upload.staff().equals(staff)).filter(this::isThere);
    }

    private boolean isThere(Upload upload) {
        return upload.isStored() && !isErased(upload.digest());
    }

    /** From now on the upload is kept for the subject; nothing where it was thrown away meanwhile. */
    public Optional<Upload> cite(Upload upload, Subject subject) {
        Optional<Upload> cited = upload.isOrphan() ? kept(upload) : Optional.of(upload);
        cited.ifPresent(kept -> citations.putIfAbsent(
                kept.digest() + UNDER + kept.id() + UNDER + subject.kind() + ":" + subject.id(),
                new Citation(kept.id(), subject, clock.instant())));
        return cited;
    }

    /** Once cited it is cited for good; one sheet for 200 things is written once. */
    private Optional<Upload> kept(Upload upload) {
        return uploads.change(upload.id(), known -> known.isStored() ? known.in(State.CITED) : known)
                .filter(Upload::isStored);
    }

    /** An upload of this content that a subject cites of which this holds. */
    public Optional<Upload> cited(String digest, Predicate<Subject> bySuch) {
        return citations.list(digest + UNDER).stream()
                .filter(citation -> bySuch.test(citation.subject()))
                .findFirst()
                .flatMap(citation -> uploads.get(citation.upload()));
    }

    /** Kinds of what cites an upload of this content. */
    public Set<String> kindsCiting(String digest) {
        return citations.list(digest + UNDER).stream()
                .map(citation -> citation.subject().kind())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether this content was erased by a decision. */
    public boolean isErased(String digest) {
        return erased.get(digest).isPresent();
    }

    /**
     * From now on the content is erased and not taken again: first that is entered, then each upload is looked for, so that one which is
     * brought meanwhile is found here or finds it itself.
     *
     * @return all uploads of this content; what is stored of them may still be there
     */
    List<Upload> erase(String digest) {
        erased.putIfAbsent(digest, new ErasedContent(clock.instant()));
        List<Upload> all = new ArrayList<>();
        List<Upload> page = after("", PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(upload -> upload.digest().equals(digest))
                    .forEach(upload ->
                            uploads.change(upload.id(), Upload::erased).ifPresent(all::add));
            page = after(page.get(page.size() - 1).id(), PAGE);
        }
        return all;
    }

    /** The next uploads by id, cited or not. */
    public List<Upload> after(String id, int most) {
        return uploads.listAfter(id, most);
    }

    /** Abandons it unless it is cited; false where it is. */
    boolean abandon(Upload upload) {
        return uploads.change(upload.id(), known -> known.isOrphan() ? known.in(State.ABANDONED) : known)
                .filter(known -> known.state() == State.ABANDONED)
                .isPresent();
    }

    void forget(Upload upload) {
        uploads.delete(upload.id());
    }
}
