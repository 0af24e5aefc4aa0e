package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import org.gongwucang.command.asset.AssetCommand.RecordOpeningAsset;
import org.gongwucang.command.asset.AssetInputs.FundSource;
import org.gongwucang.command.asset.AssetInputs.OpeningLineInput;
import org.gongwucang.command.asset.AssetInputs.RecordOpeningEntriesInput;
import org.gongwucang.command.asset.LotCommand.RecordOpeningLot;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.Ids;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 期初登记: what was there before the house opened its books, by hand or row by row from a book. */
@Controller
class OpeningEntriesController {

    private final CommandDesk desk;
    private final Callers callers;
    private final UserErrors errors;

    OpeningEntriesController(CommandDesk desk, Callers callers, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.errors = errors;
    }

    @MutationMapping
    @AllowedTo(Role.MIGRATOR)
    LinesPayload recordOpeningEntries(@Argument RecordOpeningEntriesInput input) {
        return LinesPayload.of(
                desk.each(callers.current(), input, (line, draft) -> opening(input.book(), line, draft)), errors);
    }

    private static Object opening(@Nullable String book, OpeningLineInput line, Draft draft) {
        require(line.lot() || line.quantity() == 1, "CARD_QUANTITY_NOT_ONE", "quantity", line.quantity());
        require(book == null || line.row() >= 1, "ROW_MISSING", "row", line.row());
        return line.lot() ? lot(book, line, draft) : card(book, line, draft);
    }

    private static RecordOpeningAsset card(@Nullable String book, OpeningLineInput line, Draft draft) {
        return new RecordOpeningAsset(
                idOf(book, line, draft),
                line.card().draft(),
                line.unit(),
                placeOf(line),
                line.custodian(),
                book,
                line.row(),
                dayOf(line, draft));
    }

    private static RecordOpeningLot lot(@Nullable String book, OpeningLineInput line, Draft draft) {
        return new RecordOpeningLot(
                idOf(book, line, draft),
                line.card().draft(),
                new Quantity(line.quantity()),
                line.unit(),
                placeOf(line),
                line.custodian(),
                book,
                line.row(),
                dayOf(line, draft));
    }

    /** A row of a book is one thing, whoever brings it in and however often. */
    private static String idOf(@Nullable String book, OpeningLineInput line, Draft draft) {
        return book == null ? draft.newId() : Ids.of("opening", book, String.valueOf(line.row()));
    }

    private static @Nullable Place placeOf(OpeningLineInput line) {
        if (line.location() == null) {
            return null;
        }
        FundSource funds = line.fundSource();
        String custodian = line.custodian();
        require(funds != null && custodian != null, "STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT", "location", line.location());
        return new Place(line.location(), String.valueOf(custodian), String.valueOf(funds));
    }

    private static LocalDate dayOf(OpeningLineInput line, Draft draft) {
        return line.occurredOn() == null ? draft.occurredOn() : line.occurredOn();
    }
}
