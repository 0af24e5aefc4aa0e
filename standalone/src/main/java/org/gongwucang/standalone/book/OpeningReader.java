package org.gongwucang.standalone.book;

import java.time.LocalDate;

/** 期初行审: rows of a property book. */
final class OpeningReader extends RowReader<OpeningRow> {

    private final NewReferences references;

    OpeningReader(Mapping mapping, NewReferences references) {
        super(mapping);
        this.references = references;
    }

    @Override
    OpeningRow entry(BookRow row, FieldReader fields) {
        OpeningRow entry = new OpeningRow(
                row.number(),
                fields.pieces("quantity"),
                fields.text("name", FieldReader.LONGEST_TEXT),
                fields.optionalText("specification"),
                fields.optionalText("brand"),
                fields.assetClass(),
                fields.value("unitValue"),
                fields.day("acquiredOn"),
                fields.optionalText("serialNo"),
                fields.optionalText("oldCardNo"),
                fields.code("unit"),
                fields.optionalText("location"),
                fields.fundSource(),
                fields.optionalText("custodian"));
        checkTogether(entry, fields);
        if (fields.findings().stream().noneMatch(Finding::refuses)) {
            references.note(row, entry.unit(), entry.assetClass(), fields);
        }
        return entry;
    }

    private void checkTogether(OpeningRow entry, FieldReader fields) {
        LocalDate acquired = entry.acquiredOn();
        LocalDate last = mapping.notAfter();
        if (acquired != null && last != null && acquired.isAfter(last)) {
            fields.refuse("DATED_AFTER_BOOK", "acquiredOn", fields.raw("acquiredOn"));
        } else if (acquired != null && acquired.isAfter(mapping.dated())) {
            fields.refuse("ACQUIRED_AFTER_ENTRY", "acquiredOn", fields.raw("acquiredOn"));
        }
        if (entry.isLot() && (entry.serialNo() != null || entry.oldCardNo() != null)) {
            fields.refuse("LOT_WITH_NUMBERS", "quantity", String.valueOf(entry.quantity()));
        }
        if (entry.location() != null && (entry.fundSource() == null || entry.custodian() == null)) {
            fields.refuse("STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT", "location", entry.location());
        }
    }
}
