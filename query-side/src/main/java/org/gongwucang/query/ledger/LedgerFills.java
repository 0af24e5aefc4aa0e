package org.gongwucang.query.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 编次: the fills of one ledger: the one that is asked, and the one that is being filled beside it. The program may
 * declare several numbers of a ledger; the highest that was completed is asked, the highest declared is filled.
 *
 * @param <R> the row, the same in all numbers that are declared together
 */
final class LedgerFills<R> {

    private final List<Ledger<R>> numbers;
    private final LedgerAliases aliases;
    private final BiFunction<Ledger<R>, Integer, KeptLedger<R>> opener;
    private volatile @Nullable KeptLedger<R> served;
    private volatile @Nullable KeptLedger<R> filling;

    /**
     * @param numbers of one name
     * @param opener opens the collections of a fill
     */
    LedgerFills(List<Ledger<R>> numbers, LedgerAliases aliases, BiFunction<Ledger<R>, Integer, KeptLedger<R>> opener) {
        this.numbers = numbers.stream()
                .sorted(Comparator.comparingInt((Ledger<R> ledger) -> ledger.number())
                        .reversed())
                .toList();
        this.aliases = aliases;
        this.opener = opener;
    }

    /** Opens what was completed, and begins or goes on with what was not. */
    void open(Predicate<KeptLedger<R>> isAhead) {
        for (Ledger<R> ledger : numbers) {
            OptionalInt fill = aliases.served(ledger);
            if (fill.isPresent() && served == null) {
                KeptLedger<R> completed = opener.apply(ledger, fill.getAsInt());
                if (isAhead.test(completed)) {
                    filling = started(ledger, fill.getAsInt() + 1);
                } else {
                    completed.createIndexes();
                    served = completed;
                }
            }
        }
        if (served == null ? filling == null : served.ledger() != newest()) {
            KeptLedger<R> begun = opener.apply(newest(), 0);
            if (isAhead.test(begun)) {
                begun.startOver();
            }
            filling = begun;
        }
    }

    private KeptLedger<R> started(Ledger<R> ledger, int fill) {
        KeptLedger<R> begun = opener.apply(ledger, fill);
        begun.startOver();
        return begun;
    }

    /** Begins the next fill, beside the one that is asked. */
    KeptLedger<R> refill() {
        int next = aliases.served(newest()).orElse(-1) + 1;
        KeptLedger<R> begun = started(newest(), next);
        filling = begun;
        return begun;
    }

    /** The fill is asked from now on; gives the one that was asked until now. */
    @Nullable
    KeptLedger<R> serve(KeptLedger<R> completed) {
        aliases.serve(completed.ledger(), completed.fill());
        KeptLedger<R> before = served;
        served = completed;
        filling = null;
        return before;
    }

    String name() {
        return newest().name();
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

    /** Those that are followed: the one asked and the one being filled. */
    List<KeptLedger<R>> followed() {
        return Stream.of(served, filling).filter(Objects::nonNull).toList();
    }

    /** The one that tells how far the ledger is: the one asked, else the one being filled. */
    KeptLedger<R> foremost() {
        KeptLedger<R> asked = served;
        return asked == null ? Objects.requireNonNull(filling) : asked;
    }

    /** Clears away what was asked or begun once and is of no more use. */
    void dropTheRest() {
        aliases.dropAllBut(
                name(), followed().stream().map(KeptLedger::collection).toList());
    }
}
