package org.gongwucang.vault.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongwucang.vault.account.Accounts;
import org.gongwucang.vault.account.SignIns;
import org.gongwucang.vault.attachment.KeptFiles;
import org.gongwucang.vault.shelf.Drawer;
import org.gongwucang.vault.shelf.Shelf;
import org.gongwucang.vault.staff.StaffNames;

/**
 * 删除登记: carries out what was decided, and remembers that it is done. Each step finds done what was done before, so whatever was cut off is
 * simply done again; a vault that was put back from an older backup knows nothing of it, and it is done again, too.
 */
public final class Erasures {

    private final Drawer<Done> drawer;
    private final StaffNames names;
    private final Accounts accounts;
    private final SignIns signIns;
    private final Supplier<KeptFiles> files;
    private final Clock clock;

    /** @param files made when the first file is erased */
    public Erasures(
            Shelf shelf, StaffNames names, Accounts accounts, SignIns signIns, Supplier<KeptFiles> files, Clock clock) {
        this.drawer = new Drawer<>(shelf, "erasures", Done.class);
        this.names = names;
        this.accounts = accounts;
        this.signIns = signIns;
        this.files = files;
        this.clock = clock;
    }

    /** 已删: nothing was left at this instant. */
    record Done(Instant at) {}

    /** When nothing was left of it; empty while something may be. */
    public Optional<Instant> doneAt(Erasable what) {
        return drawer.get(what.key()).map(Done::at);
    }

    /**
     * Deletes it, unless that is done.
     *
     * @throws RuntimeException where a store does not do it; it is to be asked again
     */
    public void carryOut(Erasable what) {
        if (doneAt(what).isPresent()) {
            return;
        }
        switch (what.kind()) {
            case PERSON -> person(what.subject());
            case ATTACHMENT -> attachment(what.subject());
        }
        drawer.putIfAbsent(what.key(), new Done(clock.instant()));
    }

    private void person(String staff) {
        names.erase(staff);
        accounts.erase(staff);
        signIns.throwAwayOrphans();
    }

    private void attachment(String digest) {
        try {
            files.get().erase(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
