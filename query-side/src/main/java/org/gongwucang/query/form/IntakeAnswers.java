package org.gongwucang.query.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.query.form.Lines.Noted;

/** 入仓答案: what the forms of a batch ask, and how its lines are named. */
final class IntakeAnswers {

    private static final String QUESTION = """
            query($number: String!, $asOf: Date, $knownAt: String) {
              done: intakeBatches(first: 1, filter: {%s: $number}, asOf: $asOf, knownAt: $knownAt) {
                nodes {
                  number receipt document source state draftedOn submittedBy submittedOn decidedBy reason closedBy closedOn
                  lineCount pieces value linesAccepted piecesAccepted valueAccepted linesRefused linesShort
                  unit { unit name } warehouse { warehouse name } findings { line duplicate }
                  lines {
                    line kind name specification brand assetClass { name } assetClassId unitValue acquiredOn serialNo
                    oldCardNo quantity secret wipeCertificate state code accepted missing value location custodian
                    decidedBy decidedOn reason
                  }
                }
              }
            }""";

    private static final String KNOWN = """
            query($known: [ID!], $after: String, $asOf: Date, $knownAt: String) {
              done: register(first: 200, after: $after, filter: {codes: $known}, asOf: $asOf, knownAt: $knownAt) {
                nodes { code name specification brand assetClass { name } unitValue serialNo }
                pageInfo { hasNextPage endCursor }
              }
            }""";

    private final Answer batch;
    private final Map<String, Answer> known = new HashMap<>();

    private IntakeAnswers(Answer batch) {
        this.batch = batch;
    }

    /** @param by whose number the argument is: {@code number} of the batch, or {@code receipt} */
    static Optional<IntakeAnswers> ask(Filling filling, String by) {
        Optional<IntakeAnswers> found = filling.ask(QUESTION.formatted(by))
                .flatMap(page -> page.list("nodes").stream().findFirst())
                .map(IntakeAnswers::new);
        found.ifPresent(answers -> answers.name(filling));
        return found;
    }

    /** What comes in again is called as the register calls it, as far as the caller may see it there. */
    private void name(Filling filling) {
        List<String> codes = lines().stream()
                .filter(line -> line.find("name") == null)
                .map(line -> line.find("code"))
                .filter(Objects::nonNull)
                .toList();
        if (!codes.isEmpty()) {
            filling.rows(KNOWN, Map.of("known", codes)).forEach(thing -> known.put(thing.text("code"), thing));
        }
    }

    Answer batch() {
        return batch;
    }

    List<Answer> lines() {
        return batch.list("lines");
    }

    /** The line, or what the register says of the thing that it brings in again. */
    Answer item(Answer line) {
        return line.find("name") == null ? known.getOrDefault(line.text("code"), line) : line;
    }

    /** Brand and specification, and below it the maker's number. */
    static Noted look(Answer item) {
        String serial = item.text("serialNo");
        return new Noted(
                Stream.of(item.text("brand"), item.text("specification"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                serial.isEmpty() ? null : "S/N " + serial);
    }
}
