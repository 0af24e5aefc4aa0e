package org.gongwucang.query.form;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 履历: entries of a card up to the day and the instant that a form tells of, and what each changed. */
final class CardLife {

    private static final String QUESTION = """
            query($code: ID!, $after: String) {
              done: assetHistory(code: $code, first: 200, after: $after) {
                nodes {
                  eventId event occurredOn recordedAt actor reversedBy
                  facts { name value } changes { field before after }
                }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    /** Changes that a card tells; of the rest it shows how it ended. */
    private static final List<String> TOLD =
            List.of("state", "unit", "location", "custodian", "quantity", "value", "condition", "name", "assetClass");

    /** The card itself says how it began. */
    private static final Set<String> OF_THE_CARD = Set.of("name", "assetClass");

    private CardLife() {}

    /** Entries up to the moment of the form; one taken back later than that still stands. */
    static List<Answer> entries(Filling filling) {
        Object asOf = filling.given("asOf");
        Object knownAt = filling.given("knownAt");
        return filling.rows(QUESTION, Map.of()).stream()
                .filter(entry -> asOf == null || entry.text("occurredOn").compareTo(asOf.toString()) <= 0)
                .filter(entry -> knownAt == null || isKnown(entry, knownAt.toString()))
                .toList();
    }

    private static boolean isKnown(Answer entry, String knownAt) {
        return !OffsetDateTime.parse(entry.text("recordedAt")).isAfter(OffsetDateTime.parse(knownAt));
    }

    /** Whether an entry was taken back by one of these. */
    static Predicate<Answer> takenBack(List<Answer> entries) {
        Set<String> known = entries.stream().map(entry -> entry.text("eventId")).collect(Collectors.toSet());
        return entry -> known.contains(entry.text("reversedBy"));
    }

    static Lines lines(Filling filling) {
        Lines lines = filling.lines()
                .headed("Asset.history")
                .text("HistoryEntry.occurredOn", 13)
                .text("HistoryEntry.label", 18)
                .text("HistoryEntry.changes", 38)
                .text("HistoryEntry.actor", 18)
                .text("form.recordedOn", 13);
        List<Answer> entries = entries(filling);
        Predicate<Answer> takenBack = takenBack(entries);
        for (Answer entry : entries) {
            @Nullable
            Object[] cells = {
                entry.text("occurredOn"),
                filling.words().value("Event", entry.find("event")),
                changes(entry, filling),
                filling.names().person(entry.find("actor")),
                filling.day(entry.text("recordedAt"))
            };
            if (takenBack.test(entry)) {
                lines.struck(cells);
            } else {
                lines.row(cells);
            }
        }
        return lines;
    }

    private static String changes(Answer entry, Filling filling) {
        Map<String, Answer> changed = new LinkedHashMap<>();
        entry.list("changes").forEach(change -> changed.putIfAbsent(change.text("field"), change));
        return TOLD.stream()
                .map(changed::get)
                .filter(Objects::nonNull)
                .filter(change -> !OF_THE_CARD.contains(change.text("field")) || change.find("before") != null)
                .map(change -> told(change, filling))
                .collect(Collectors.joining("；"));
    }

    private static String told(Answer change, Filling filling) {
        String field = change.text("field");
        String before = shown(field, change.find("before"), filling);
        String after = shown(field, change.find("after"), filling);
        String label = filling.words().of("Holding." + field).zh();
        return label + " " + (before.isEmpty() ? "" : before + " → ") + (after.isEmpty() ? "—" : after);
    }

    private static String shown(String field, @Nullable String code, Filling filling) {
        return switch (field) {
            case "state" -> filling.words().value("AssetState", code).zh();
            case "condition" -> filling.words().value("ConditionGrade", code).zh();
            case "unit" -> filling.names().unit(code);
            case "location" -> filling.names().place(code);
            case "custodian" -> filling.names().person(code);
            default -> code == null ? "" : code;
        };
    }
}
