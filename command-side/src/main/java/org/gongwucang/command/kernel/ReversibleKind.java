package org.gongwucang.command.kernel;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.events.Entry;
import org.gongwucang.events.Reversal;

/** 可冲销种类: what taking back has to know of one kind of aggregate; each capability tells it of its own. */
public interface ReversibleKind {

    /** Cards. */
    String ASSET = "asset";

    /** Lots. */
    String LOT = "lot";

    /** Intake batches. */
    String INTAKE = "intake";

    /** Orders by which things are lent or allotted. */
    String TRANSFER = "transfer";

    /** Cases of disposal. */
    String DISPOSAL = "disposal";

    /** Acts by which things go over to another unit. */
    String REASSIGNMENT = "reassignment";

    /** Stock-takes. */
    String STOCK_TAKE = "stock-take";

    /** Lines of stock-takes. */
    String COUNT_LINE = "count-line";

    /** Temporary bodies, with what they have on loan. */
    String BODY = "body";

    /** What counts as held by units. */
    String CONFIGURATION = "configuration";

    /** Buildings. */
    String BUILDING = "building";

    /** Rooms. */
    String ROOM = "room";

    /** Offices of persons. */
    String OFFICE = "office";

    /** Requests for second offices. */
    String SECOND_OFFICE = "second-office";

    /** Acts by which rooms go over to another unit. */
    String SPACE_REALLOCATION = "space-reallocation";

    /** Vehicles. */
    String VEHICLE = "vehicle";

    /** What units may have of vehicles, and have. */
    String FLEET = "fleet";

    /** A stream of some kind. */
    record Stream(String kind, String id) {}

    /** The stream of what counts as held by the unit. */
    static Stream configurationOf(String unit) {
        return new Stream(CONFIGURATION, CONFIGURATION + ":" + unit);
    }

    /** By which it is called in {@link Stream#kind()}. */
    String kind();

    Class<? extends Reversible> type();

    /** The entry by which another is taken back. */
    Reversal reversal(String id, Recorded entry, String reason, LocalDate day);

    /** Other streams in which something was entered in the same act. */
    List<Stream> beside(Entry entry);

    /**
     * @param by who wants to take it back
     * @throws Refused where that is not theirs, or the entry is one that stays
     */
    void requireReversible(Entry entry, Caller by);

    /**
     * Undoes what an entry did beside its stream, such as a claim.
     *
     * @param code of what it was entered about
     * @throws Refused where that cannot be undone any more
     */
    default void undone(Entry entry, String code, String reason, LocalDate day) {}
}
