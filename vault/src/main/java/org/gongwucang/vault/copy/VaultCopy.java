package org.gongwucang.vault.copy;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.attachment.Uploads;
import org.gongwucang.vault.journal.SignInFilter;
import org.gongwucang.vault.refusal.RefusalFilter;
import org.gongwucang.vault.register.Kept;
import org.gongwucang.vault.register.Register;
import org.gongwucang.vault.register.RegisterFilter;
import org.gongwucang.vault.shelf.Shelf;
import org.gongwucang.vault.shelf.Shelf.Item;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 保险库誊录: makes one vault what another one is. What is there already is not written again; what is gone from the first, such as
 * what was erased, goes from the second, too. Citations are copied before uploads, and uploads before contents, so that whatever
 * is cited in the copy has its content in the end.
 */
public final class VaultCopy {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PAGE = 500;

    /** In a drawer of its own, of which no other part of the program knows: whose vault it was filled from. */
    private static final String ORIGIN = "copied-from";

    private static final String HOUSE = "house";

    /** What the names of drawers begin with that tell of erasures. */
    private static final String ERASED = "eras";

    private final WholeVault from;
    private final WholeVault to;
    private final List<String> damaged = new ArrayList<>();
    private long files;

    /** From now on the vault is worked on, and no copy any more: what is done there is not undone by a later one. */
    public static void begin(Shelf vault) {
        vault.delete(ORIGIN, HOUSE);
    }

    private VaultCopy(WholeVault from, WholeVault to) {
        this.from = from;
        this.to = to;
    }

    /**
     * 结果.
     *
     * @param documents of all drawers that are there now
     * @param files contents that are there now
     * @param refusals entries of the register that are there now
     * @param signIns entries of the journal of sign-ins that are there now
     * @param damaged digests of contents that are missing in the first vault or are not what was brought; they are not
     *     copied
     */
    public record Result(long documents, long files, long refusals, long signIns, List<String> damaged) {}

    /**
     * Copies.
     *
     * @param house tells whose vault it is
     * @throws VaultOfAnother where the second one holds something and was not filled from this house, or was worked on since
     * @throws NothingToCopy where nothing was ever entered in this house
     */
    public static Result run(WholeVault from, WholeVault to, String house) throws IOException {
        return new VaultCopy(from, to).copied(house);
    }

    private Result copied(String house) throws IOException {
        claim(house);
        throwAwayGoneFiles();
        long documents = 0;
        for (String drawer : union(from.shelf(), to.shelf())) {
            documents += copyDrawer(drawer);
        }
        each(to, this::copyFile);
        long refusals = copyRegister(from.refusals(), to.refusals(), RefusalFilter.ALL);
        long signIns = copyRegister(from.signIns(), to.signIns(), SignInFilter.ALL);
        return new Result(documents, files, refusals, signIns, List.copyOf(damaged));
    }

    private void claim(String house) {
        if (house.isEmpty()) {
            throw new NothingToCopy();
        }
        Optional<Item> origin = to.shelf().get(ORIGIN, HOUSE);
        String mine = JSON.writeValueAsString(house);
        if (origin.isPresent() ? !origin.get().json().equals(mine) : !isEmpty()) {
            throw new VaultOfAnother();
        }
        to.shelf().putIfAbsent(ORIGIN, HOUSE, mine);
    }

    private boolean isEmpty() {
        return to.shelf().drawers().isEmpty() && to.refusals().total(RefusalFilter.ALL) == 0;
    }

    private static List<String> union(Shelf one, Shelf other) {
        List<String> names = new ArrayList<>(one.drawers());
        other.drawers().stream().filter(name -> !names.contains(name)).forEach(names::add);
        names.remove(ORIGIN);
        // That something was erased is never there before what was erased is gone.
        names.sort(
                Comparator.comparing((String name) -> !name.startsWith(ERASED)).thenComparing(name -> name));
        return names;
    }

    private long copyDrawer(String drawer) {
        Map<String, Long> there = new HashMap<>();
        each(to.shelf(), drawer, item -> there.put(item.key(), digest(item)));
        long documents = 0;
        List<Item> page = from.shelf().listAfter(drawer, "", PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(item -> !Objects.equals(there.remove(item.key()), digest(item)))
                    .forEach(item -> to.shelf().put(drawer, item));
            documents += page.size();
            page = from.shelf().listAfter(drawer, page.get(page.size() - 1).key(), PAGE);
        }
        there.keySet().forEach(gone -> to.shelf().delete(drawer, gone));
        return documents;
    }

    private static void each(Shelf shelf, String drawer, Consumer<Item> work) {
        List<Item> page = shelf.listAfter(drawer, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(work);
            page = shelf.listAfter(drawer, page.get(page.size() - 1).key(), PAGE);
        }
    }

    /** Instead of the document, of which there may be very many: its version rises with each change. */
    private static long digest(Item item) {
        return item.version() << 32 ^ item.json().hashCode();
    }

    /** While it is still known which they are: what nobody knows of any more would lie there for ever. */
    private void throwAwayGoneFiles() throws IOException {
        Set<String> known = new HashSet<>();
        each(from, upload -> known.add(upload.id()));
        each(to, upload -> {
            if (!known.contains(upload.id())) {
                to.files().remove(upload);
            }
        });
    }

    /** 逐件. */
    private interface ForEach {
        void take(Upload upload) throws IOException;
    }

    private static void each(WholeVault vault, ForEach work) throws IOException {
        Uploads uploads = new Uploads(vault.shelf(), Clock.systemUTC());
        List<Upload> page = uploads.after("", PAGE);
        while (!page.isEmpty()) {
            for (Upload upload : page) {
                work.take(upload);
            }
            page = uploads.after(page.get(page.size() - 1).id(), PAGE);
        }
    }

    private void copyFile(Upload upload) throws IOException {
        if (!upload.isStored()) {
            to.files().remove(upload);
        } else if (to.files().holds(upload) || isCopied(upload)) {
            files++;
        } else if (isStillStored(upload)) {
            damaged.add(upload.digest());
        }
    }

    /** It may have been thrown away or erased while everything was copied. */
    private boolean isStillStored(Upload upload) {
        return new Uploads(from.shelf(), Clock.systemUTC())
                .find(upload.id())
                .filter(Upload::isStored)
                .isPresent();
    }

    private boolean isCopied(Upload upload) throws IOException {
        boolean[] found = new boolean[1];
        try (Spool content =
                Spool.written(to.files(), out -> found[0] = from.files().copy(upload, out))) {
            boolean isWhole = found[0] && content.digest().equals(upload.digest());
            if (isWhole) {
                to.files().remove(upload); // parts of a copy that was cut off
                to.files().keep(upload, content.file());
            }
            return isWhole;
        }
    }

    /** From the oldest on: those that come meanwhile come behind. */
    private static <K extends Kept, F extends RegisterFilter> long copyRegister(
            Register<K, F> from, Register<K, F> to, F all) {
        long copied = 0;
        List<K> page = from.page(all, null, null, true, PAGE);
        Kept.@Nullable Place behind = null;
        while (!page.isEmpty()) {
            Set<K> there = Set.copyOf(to.page(all, null, behind, true, PAGE));
            to.put(page.stream().filter(one -> !there.contains(one)).toList());
            copied += page.size();
            behind = page.get(0).place();
            page = from.page(all, null, behind, true, PAGE);
        }
        return copied;
    }
}
