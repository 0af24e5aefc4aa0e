package org.gongwucang.command.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongwucang.events.classification.ClassRef;
import org.jspecify.annotations.Nullable;

/**
 * 出仓物资: what the lines of orders do to cards and lots, in the unit of work that decides about the order. Every method
 * but {@link #look} refuses what the thing itself forbids; load the order first, then things in the order of their
 * identifiers.
 */
public interface OrderedThings {

    /** 出仓用途. */
    enum Purpose {
        /** 借用: comes back. */
        LOAN,
        /** 调拨: for good; leaves the account of the warehouse and stays in the district's register. */
        ALLOTMENT
    }

    /**
     * 明细: the line that something is done for.
     *
     * @param order identifier of the order
     * @param number that people know the order by
     * @param unit that asks for the thing, and gets it
     * @param day business day of what is done
     */
    record ForLine(String order, String number, int line, Purpose purpose, String unit, LocalDate day) {}

    /**
     * 所需: what a line names.
     *
     * @param kind ASSET or LOT
     * @param id of the card or lot
     * @param pieces 1 for a card
     * @param location where the pieces lie; may be absent where all of the lot lies in one place
     * @param wipeCertificate number of the paper that says its data were wiped; asked for when something that stores
     *     data is issued
     */
    record Wanted(
            String kind,
            String id,
            int pieces,
            @Nullable String location,
            @Nullable String wipeCertificate) {

        /** Without a certificate. */
        public Wanted(String kind, String id, int pieces, @Nullable String location) {
            this(kind, id, pieces, location, null);
        }

        /** The same, with the number of the certificate. */
        public Wanted wipedBy(@Nullable String certificate) {
            return new Wanted(kind, id, pieces, location, certificate);
        }
    }

    /**
     * 所知: what is known of a thing that a line names.
     *
     * @param value original value of the pieces, yuan
     * @param unit whose books it is on
     * @param location where it lies; null in use
     * @param custodian staff number; null where nobody has it in his hands
     * @param account warehouse/fund source; null in use
     * @param free pieces there that nobody has reserved
     */
    record Known(
            String id,
            String code,
            ClassRef assetClass,
            String name,
            BigDecimal value,
            String unit,
            @Nullable String location,
            @Nullable String custodian,
            @Nullable String account,
            int free) {}

    /** 检查结果: what an inspector found of what came back. */
    enum Inspection {
        PASS,
        REPAIR,
        DAMAGED,
        WRONG_ITEM
    }

    /** The thing as it is now; decides nothing, and is empty where there is none of that identifier. */
    Optional<Known> look(Wanted wanted);

    /** 预留: keeps the thing, or the pieces, for the line alone. */
    Known reserve(ForLine line, Wanted wanted);

    /** 解除预留. */
    void release(ForLine line, Wanted wanted, String reason);

    /**
     * 出库: what was reserved for the line leaves its place under a gate pass, and is on the way.
     *
     * @param dueOn when a loan is due; null for an allotment
     */
    Known issue(ForLine line, Wanted wanted, String gatePass, @Nullable LocalDate dueOn);

    /**
     * 签收: the unit has it.
     *
     * @param by staff number of whoever signs
     * @param user in whose hands it is at the unit; whoever signs where absent
     * @param newLot identifier of the lot that allotted pieces become at the unit
     */
    void sign(ForLine line, Wanted wanted, String by, @Nullable String user, String newLot);

    /** 拒收: the unit does not take it; it goes back to be looked at. */
    void refuse(ForLine line, Wanted wanted, String by, String reason);

    /**
     * 续借: what the unit has of it may stay longer.
     *
     * @param dueOn last day of the loan from now on
     */
    void extend(ForLine line, Wanted wanted, LocalDate dueOn);

    /**
     * 丢失: what the unit has of it will not come back. It is missing, and on the books until its loss is approved; what is
     * found after all is a loss taken back, or a card reported found.
     *
     * @param by staff number of whoever says so
     * @param evidence digests
     */
    void lose(ForLine line, Wanted wanted, String by, String circumstances, List<String> evidence);

    /** 归还: it is back in the house, and waits to be looked at. */
    void receiveBack(ForLine line, Wanted wanted, String by);

    /**
     * 检查: what came back is in stock again, or goes to be repaired.
     *
     * @param place where it lies from now on; its funds stay those of the account so far, whatever is said here. Null only
     *     where it is the wrong item, which is not taken in
     * @param evidence digests
     */
    void inspect(
            ForLine line,
            Wanted wanted,
            Inspection result,
            @Nullable Place place,
            String by,
            @Nullable String note,
            List<String> evidence);
}
