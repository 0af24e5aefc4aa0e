package org.gongwucang.query.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.LedgerAliases.Alias;
import org.jspecify.annotations.Nullable;

/**
 * 编次: the fills of one ledger: the one that is asked, and the one that is being filled beside it. The program may
 * declare several numbers of a ledger; the highest that was completed is asked, the highest declared is filled. A
 * process either keeps the ledger or looks at what another one keeps.
 *
 * @param <R> the row, the same in all numbers that are declared together
 */
final class LedgerFills<R> {

    /** Opens the collections of a fill, to be written in a term of office. */
    interface Opener<R> {
        KeptLedger<R> open(Ledger<R> ledger, int fill, long term);
    }

    static final long NO_TERM = 0;

    private final List<Ledger<R>> numbers;
    private final LedgerAliases aliases;
    private final Opener<R> opener;
    private volatile long term = NO_TERM;
    private volatile boolean differs;
    private volatile @Nullable KeptLedger<R> served;
    private volatile @Nullable KeptLedger<R> filling;

    /** @param numbers of one name */
    LedgerFills(List<Ledger<R>> numbers, LedgerAliases aliases, Opener<R> opener) {
        this.numbers = numbers.stream()
                .sorted(Comparator.comparingInt((Ledger<R> ledger) -> ledger.number())
                        .reversed())
                .toList();
        this.aliases = aliases;
        this.opener = opener;
    }

    /**
     * Keeps the ledger from now on: opens what was completed, and begins or goes on with what was not. What is ahead of
     * the events is asked no more.
     *
     * @param office term of office in which it is written
     */
    synchronized void keep(long office, Predicate<KeptLedger<?>> isAhead) {
        term = office;
        filling = null;
        KeptLedger<R> completed = completed(aliases.all());
        if (completed != null && isAhead.test(completed)) {
            aliases.withdraw(completed.ledger());
            served = null;
            filling = begun(aliases.of(newest()).next());
            return;
        }
        if (completed != null) {
            completed.createIndexes();
        }
        served = completed;
        Alias alias = aliases.of(newest());
        boolean isUnderWay = alias.filling().isPresent() && !alias.differs();
        if (isUnderWay || completed == null || completed.ledger() != newest()) {
            filling = goneOn(alias.filling().orElse(alias.next()), isAhead);
        }
    }

    private @Nullable KeptLedger<R> completed(Map<String, Alias> all) {
        for (Ledger<R> ledger : numbers) {
            OptionalInt fill = all.getOrDefault(ledger.numbered(), Alias.NONE).served();
            if (fill.isPresent()) {
                return opened(served, ledger, fill.getAsInt());
            }
        }
        return null;
    }

    /** The one that is open already, unless it was opened for looking and is to be written now. */
    private KeptLedger<R> opened(@Nullable KeptLedger<R> open, Ledger<R> ledger, int fill) {
        boolean isSame = open != null && open.ledger() == ledger && open.fill() == fill && open.term() == term;
        return isSame ? Objects.requireNonNull(open) : opener.open(ledger, fill, term);
    }

    private KeptLedger<R> goneOn(int fill, Predicate<KeptLedger<?>> isAhead) {
        KeptLedger<R> begun = opener.open(newest(), fill, term);
        if (isAhead.test(begun)) {
            begun.startOver();
        } else {
            begun.createOwnIndexes();
        }
        aliases.fill(newest(), fill);
        return begun;
    }

    private KeptLedger<R> begun(int fill) {
        KeptLedger<R> begun = opener.open(newest(), fill, term);
        begun.startOver();
        aliases.fill(newest(), fill);
        return begun;
    }

    /** Begins the next fill, beside the one that is asked. */
    synchronized KeptLedger<R> refill() {
        differs = false;
        KeptLedger<R> begun = begun(aliases.of(newest()).next());
        filling = begun;
        return begun;
    }

    /** The fill is asked from now on; gives the one that was asked until now. */
    synchronized @Nullable KeptLedger<R> serve(KeptLedger<R> completed) {
        aliases.serve(completed.ledger(), completed.fill());
        KeptLedger<R> before = served;
        served = completed;
        filling = null;
        return before;
    }

    /** The fill under way is complete and wrong. */
    void refuse() {
        differs = true;
        aliases.refuse(newest());
    }

    /** Somebody else keeps the ledger from now on. */
    synchronized void leave() {
        term = NO_TERM;
    }

    /** Whether this process keeps the ledger. */
    boolean isKept() {
        return term != NO_TERM;
    }

    /**
     * Looks at what another process keeps. A fill newly served there is asked here once it is complete as seen from
     * here: until then the one before it answers, so that nobody is sent away over the change.
     */
    synchronized void look(Map<String, Alias> all, Predicate<KeptLedger<?>> isComplete) {
        if (term == NO_TERM) {
            KeptLedger<R> told = completed(all);
            if (served == null || told == null || told == served || isComplete.test(told)) {
                served = told;
            }
            Alias alias = all.getOrDefault(newest().numbered(), Alias.NONE);
            differs = alias.differs();
            filling = alias.filling().isPresent()
                    ? opened(filling, newest(), alias.filling().getAsInt())
                    : null;
        }
    }

    /** Asks whoever keeps it to fill it again, or notes that this goes on. */
    void wantRefill(boolean wanted) {
        aliases.wantRefill(newest(), wanted);
    }

    /** Asks whoever keeps it to try its parked entries again, or notes that it was done. */
    void wantRetry(boolean wanted) {
        aliases.wantRetry(newest(), wanted);
    }

    String name() {
        return newest().name();
    }

    /** What its lease and its alias are called. */
    String numbered() {
        return newest().numbered();
    }

    /** The highest number that the program declares. */
    int number() {
        return newest().number();
    }

    private Ledger<R> newest() {
        return numbers.get(0);
    }

    @Nullable
    KeptLedger<R> served() {
        return served;
    }

    @Nullable
    KeptLedger<R> filling() {
        return filling;
    }

    /** Whether the last fill was complete and is not what an independent fold says. */
    boolean differs() {
        return differs;
    }

    /** The one asked and the one being filled. */
    List<KeptLedger<R>> open() {
        return Stream.of(served, filling).filter(Objects::nonNull).toList();
    }

    /** The one that tells how far the ledger is: the one asked, else the one being filled. */
    @Nullable
    KeptLedger<R> foremost() {
        KeptLedger<R> asked = served;
        return asked == null ? filling : asked;
    }

    /**
     * Clears away what was asked or begun once and is of no more use.
     *
     * @param shared another program may keep other numbers
     */
    void dropTheRest(boolean shared) {
        List<String> used = open().stream().map(KeptLedger::collection).toList();
        if (shared) {
            aliases.dropAllBut(newest(), used);
        } else {
            aliases.dropAllBut(name(), used);
        }
    }
}
