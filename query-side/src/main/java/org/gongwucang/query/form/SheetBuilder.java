package org.gongwucang.query.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongwucang.query.form.Sheet.Fact;
import org.gongwucang.query.form.Sheet.FactRow;
import org.gongwucang.query.form.Sheet.Signature;
import org.jspecify.annotations.Nullable;

/** 制单: puts a form together. What has no value is left out. */
final class SheetBuilder {

    private static final int WIDE = 3;

    private final String template;
    private final String form;
    private final String number;
    private final Wordings words;
    private final Stamp stamp;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, String> said = new HashMap<>();
    private final List<Lines.Table> tables = new ArrayList<>();
    private final List<Fact> notes = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private String numberLabel = "form.number";
    private String office = "";

    SheetBuilder(String template, String form, String number, Wordings words, Stamp stamp) {
        this.template = template;
        this.form = form;
        this.number = number;
        this.words = words;
        this.stamp = stamp;
    }

    /** What the number is called, where it is not just a number. */
    SheetBuilder numbered(String key) {
        numberLabel = key;
        return this;
    }

    SheetBuilder office(String name) {
        office = name;
        return this;
    }

    SheetBuilder fact(String key, @Nullable String value) {
        return fact(key, Wording.plain(value));
    }

    SheetBuilder fact(String key, @Nullable BigDecimal yuan) {
        return fact(key, Figures.money(yuan));
    }

    SheetBuilder fact(String key, Wording value) {
        return add(key, value, 1);
    }

    /** A fact that takes the whole row. */
    SheetBuilder wide(String key, @Nullable String value) {
        return add(key, Wording.plain(value), WIDE);
    }

    private SheetBuilder add(String key, Wording value, int span) {
        if (!value.isEmpty()) {
            facts.add(new Fact(words.of(key), value, span));
        }
        return this;
    }

    /** What a sentence of the template names. */
    SheetBuilder said(String name, @Nullable String value) {
        said.put(name, value == null ? "" : value);
        return this;
    }

    /** A table, unless nothing stands in it. */
    SheetBuilder lines(Lines lines) {
        if (!lines.isEmpty()) {
            tables.add(lines.table());
        }
        return this;
    }

    SheetBuilder note(String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            notes.add(new Fact(words.of(key), Wording.plain(text), 1));
        }
        return this;
    }

    SheetBuilder signature(String key, @Nullable String known) {
        signatures.add(new Signature(words.of(key), known == null ? "" : known));
        return this;
    }

    Sheet build() {
        return new Sheet(
                template,
                words.of(form),
                words.of(numberLabel),
                number,
                office,
                QrCodes.picture(number),
                rows(),
                said,
                tables,
                notes,
                signatures,
                words.bilingual(),
                stamp);
    }

    private List<FactRow> rows() {
        List<FactRow> rows = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            boolean paired =
                    fact.span() == 1 && i + 1 < facts.size() && facts.get(i + 1).span() == 1;
            if (paired) {
                rows.add(new FactRow(List.of(fact, facts.get(++i))));
            } else {
                rows.add(new FactRow(List.of(new Fact(fact.label(), fact.value(), WIDE))));
            }
        }
        return rows;
    }
}
