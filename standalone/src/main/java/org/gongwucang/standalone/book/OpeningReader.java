package org.gongwucang.standalone.book;

import java.util.Set;

/** 期初行审: rows of a property book. */
final class OpeningReader extends RowReader<OpeningRow> {

    private final NewReferences references;
    private final Decisions decisions;

    OpeningReader(Mapping mapping, NewReferences references) {
        this(mapping, references, Decisions.NONE);
    }

    /** @param decisions about numbers that several rows of the book bear */
    OpeningReader(Mapping mapping, NewReferences references, Decisions decisions) {
        super(mapping);
        this.references = references;
        this.decisions = decisions;
    }

    @Override
    Set<String> without(BookRow row) {
        return decisions.without(row.number());
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
        checkAcquired(entry.acquiredOn(), fields);
        if (entry.isLot() && (entry.serialNo() != null || entry.oldCardNo() != null)) {
            fields.refuse("LOT_WITH_NUMBERS", "quantity", String.valueOf(entry.quantity()));
        }
        if (entry.location() != null && (entry.fundSource() == null || entry.custodian() == null)) {
            fields.refuse("STOCK_WITHOUT_CUSTODIAN_OR_ACCOUNT", "location", entry.location());
        }
    }
}
