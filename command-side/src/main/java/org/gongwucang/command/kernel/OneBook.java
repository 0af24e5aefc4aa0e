package org.gongwucang.command.kernel;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gongwucang.events.Entry;

/**
 * 单册: an aggregate all of whose entries are of one strand, so that the last one goes back first. What an entry makes of its state is
 * said by the aggregate.
 *
 * @param <S> the state
 */
public abstract class OneBook<S> extends Reversible {

    private Strand<S> book;

    /** @param none before anything was said of it */
    protected OneBook(S none) {
        this.book = Strand.from(none, LocalDate.EPOCH);
    }

    /** The state that the opening begins. Never decides, never throws. */
    protected abstract S begunBy(Entry opening, String event);

    /** The state after an entry. Never decides, never throws. */
    protected abstract S after(S before, Entry entry, String event);

    /** What is left of the state when the opening was taken back: what people know it by. */
    protected abstract S voided(S before);

    /** What stands. */
    public S state() {
        return book.value();
    }

    /** @throws Refused DATE_BEFORE_LAST_ENTRY */
    public void requireInOrder(LocalDate day) {
        book.requireInOrder(day);
    }

    @Override
    protected final Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected final void opened(Entry opening, Recorded recorded) {
        book = Strand.from(begunBy(opening, recorded.event()), recorded.day());
    }

    @Override
    protected final void happened(Entry entry, Recorded recorded) {
        book = book.after(after(state(), entry, recorded.event()), recorded);
    }

    @Override
    protected final void takenBack(String event) {
        book = book.without(event);
    }

    @Override
    protected final void voided() {
        book = Strand.from(voided(state()), LocalDate.EPOCH);
    }
}
