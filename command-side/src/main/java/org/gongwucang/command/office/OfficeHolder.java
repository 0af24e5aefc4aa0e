package org.gongwucang.command.office;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.kernel.Recorded;
import org.gongwucang.command.kernel.Reversible;
import org.gongwucang.command.kernel.Strand;
import org.gongwucang.command.office.OfficeState.Held;
import org.gongwucang.events.Entry;
import org.gongwucang.events.office.OfficeEntry;
import org.gongwucang.events.office.OfficeLeft;
import org.gongwucang.events.office.OfficeTaken;
import org.gongwucang.events.office.SecondOfficeEnded;
import org.gongwucang.events.office.SecondOfficePermitted;
import org.jspecify.annotations.Nullable;

/**
 * 个人办公室: all offices of one person, so that of two rooms that are given to the same person at once one is refused. 党政机关办公用房管理办法（中办发〔2017〕70号）:
 * one office for each; a second, smaller one for a concurrent post where it was permitted.
 */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("1")
public class OfficeHolder extends Reversible {

    private static final int TWO = 2;

    private @Nullable String staff;
    private Strand<OfficeState> book = Strand.from(OfficeState.NONE, LocalDate.EPOCH);

    static String stream(String staff) {
        return "office:" + staff;
    }

    OfficeState state() {
        return book.value();
    }

    /** What was there before the go-live is recorded as it was. */
    void record(OfficeTaken taken) {
        book.requireInOrder(taken.occurredOn());
        apply(taken);
    }

    /** Whether this room is the second office of the person, or would be. */
    boolean isSecond(String room) {
        List<Held> offices = state().offices();
        return !offices.isEmpty() && !offices.get(0).room().equals(room);
    }

    /** @throws org.gongwucang.command.kernel.Refused SECOND_OFFICE, SECOND_OFFICE_NOT_SMALLER */
    void take(OfficeTaken taken) {
        book.requireInOrder(taken.occurredOn());
        List<Held> before = state().offices();
        List<Held> after = state().with(new Held(taken.room(), taken.code(), taken.share()));
        boolean more = after.size() > before.size();
        require(
                !more || after.size() == 1 || after.size() == TWO && state().permission() != null,
                "SECOND_OFFICE",
                "staff",
                taken.staff(),
                "room",
                taken.code(),
                "offices",
                before.stream().map(Held::code).collect(Collectors.joining(", ")));
        if (after.size() == TWO) {
            requireSmaller(taken.staff(), after.get(0), after.get(1));
        }
        apply(taken);
    }

    private static void requireSmaller(String staff, Held first, Held second) {
        require(
                second.share().compareTo(first.share()) < 0,
                "SECOND_OFFICE_NOT_SMALLER",
                "staff",
                staff,
                "room",
                second.code(),
                "share",
                second.share(),
                "first",
                first.share());
    }

    void leave(OfficeLeft left) {
        book.requireInOrder(left.occurredOn());
        apply(left);
    }

    void permit(SecondOfficePermitted permitted) {
        book.requireInOrder(permitted.occurredOn());
        require(
                state().permission() == null,
                "SECOND_OFFICE_PERMITTED",
                "staff",
                permitted.staff(),
                "post",
                String.valueOf(state().post()));
        apply(permitted);
    }

    /** The concurrent post ended; nothing where no second office was permitted. */
    void endSecond(String of, String room, LocalDate day) {
        String permission = state().permission();
        if (permission != null) {
            book.requireInOrder(day);
            apply(new SecondOfficeEnded(of, permission, String.valueOf(state().post()), room, day));
        }
    }

    /** What is done with a room or a request remembers its command. */
    @Override
    protected boolean remembersCommands() {
        return false;
    }

    @Override
    protected Collection<Strand<?>> strands() {
        return List.of(book);
    }

    @Override
    protected void opened(Entry opening, Recorded recorded) {
        staff = ((OfficeEntry) opening).staff();
        book = Strand.from(OfficeState.NONE.after(opening), recorded.day());
    }

    @Override
    protected void happened(Entry entry, Recorded recorded) {
        book = book.after(state().after(entry), recorded);
    }

    @Override
    protected void takenBack(String event) {
        book = book.without(event);
    }

    /** Also after that the person takes offices. */
    @Override
    protected void voided() {
        book = Strand.from(OfficeState.NONE, LocalDate.EPOCH);
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return stream(((OfficeEntry) opening).staff());
    }

    @Override
    protected @Nullable String code() {
        return staff;
    }
}
