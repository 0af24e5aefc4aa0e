package org.gongwucang.query.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.form.LabelPaper.Label;
import org.gongwucang.query.form.LabelPaper.LabelPage;
import org.springframework.stereotype.Component;

/** 标签: owner, code, name and specification of a thing, and the code for a reader. In Chinese; there is room for nothing else. */
@Component
class LabelForm extends Form {

    static final String NAME = "label";

    private static final int MOST = 200;

    private static final String QUESTION = """
            query($codes: [ID!], $after: String, $asOf: Date, $knownAt: String) {
              done: register(first: 200, after: $after, filter: {codes: $codes}, asOf: $asOf, knownAt: $knownAt) {
                nodes { code name specification acquiredOn unit { name } }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    LabelForm() {
        super(NAME, "holding");
    }

    /** The arguments of a sheet on which one label stands. */
    static Map<String, Object> single(Map<String, Object> given) {
        Map<String, Object> sheet = new HashMap<>(given);
        sheet.put("codes", List.of(Objects.requireNonNull(sheet.remove("code"))));
        return sheet;
    }

    @Override
    Optional<LabelPaper> fill(Filling filling) {
        LabelLayout layout = LabelLayout.valueOf(filling.argument("layout"));
        Set<String> codes = codes(filling);
        int skipped = skipped(filling, layout);
        Map<String, Answer> found = new HashMap<>();
        filling.rows(QUESTION, Map.of()).forEach(row -> found.putIfAbsent(row.text("code"), row));
        List<Answer> rows =
                codes.stream().filter(found::containsKey).map(found::get).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(paper(filling, layout, rows, skipped));
    }

    private static Set<String> codes(Filling filling) {
        Set<String> codes = new LinkedHashSet<>();
        if (filling.given("codes") instanceof List<?> asked) {
            asked.forEach(code -> codes.add(code.toString()));
        }
        if (codes.size() > MOST) {
            throw ArgumentFlaw.TOO_MANY.of("codes");
        }
        return codes;
    }

    private static int skipped(Filling filling, LabelLayout layout) {
        int skipped = filling.given("skip") instanceof Integer places ? places : 0;
        if (skipped < 0 || skipped >= layout.places()) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("skip");
        }
        return skipped;
    }

    private static LabelPaper paper(Filling filling, LabelLayout layout, List<Answer> rows, int skipped) {
        Map<Integer, List<Label>> pages = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int place = i + skipped;
            pages.computeIfAbsent(place / layout.places(), none -> new ArrayList<>())
                    .add(label(rows.get(i), layout, place % layout.places()));
        }
        String first = rows.get(0).text("code");
        return new LabelPaper(
                filling.words().of("label"),
                rows.size() == 1 ? first : first + "…" + rows.size(),
                layout.measures(),
                pages.values().stream().map(LabelPage::new).toList());
    }

    private static Label label(Answer row, LabelLayout layout, int place) {
        return new Label(
                row.text("unit.name"),
                row.text("code"),
                row.text("name"),
                Stream.of(row.text("specification"), row.text("acquiredOn"))
                        .filter(fact -> !fact.isEmpty())
                        .toList(),
                QrCodes.picture(row.text("code")),
                layout.left(place),
                layout.top(place));
    }
}
