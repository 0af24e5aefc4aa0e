package org.gongwucang.query.ledger;

import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.gongwucang.events.Reversal;
import org.jspecify.annotations.Nullable;

/** 埋设的错误: what an engine could do wrongly with entries that are taken back. */
enum Planted {
    REVERSALS_ARE_PASSED_OVER(Planted::withoutReversals),
    ONLY_THE_NEWEST_OF_A_TAIL_IS_TAKEN_BACK(Planted::withoutTheRestOfTails),
    THE_ENTRY_BEFORE_IS_TAKEN_BACK(Planted::aimedTooLow),
    WHAT_WAS_TAKEN_BACK_WAS_NEVER_KNOWN(Planted::withoutTakenBack),
    A_REVERSAL_IS_KNOWN_WITH_ITS_ENTRY(Planted::knownAtOnce),
    WHAT_WAS_KNOWN_IS_NEVER_CLOSED(entries -> entries, At::new, UpdateOneModel.class),
    KNOWN_AT_IS_LEFT_OUT(
            entries -> entries, (day, known) -> new At(day, Instant.parse("2030-01-01T00:00:00Z")), Void.class),
    THE_DAY_BEFORE_IS_ASKED_FOR(entries -> entries, (day, known) -> new At(day.minusDays(1), known), Void.class);

    private final UnaryOperator<List<Said>> taken;
    private final BiFunction<LocalDate, Instant, At> asked;
    private final Class<?> lost;

    Planted(UnaryOperator<List<Said>> taken) {
        this(taken, At::new, Void.class);
    }

    Planted(UnaryOperator<List<Said>> taken, BiFunction<LocalDate, Instant, At> asked, Class<?> lost) {
        this.taken = taken;
        this.asked = asked;
        this.lost = lost;
    }

    /** What the engine makes of the entries it is given or reads. */
    List<Said> taken(List<Said> entries) {
        return taken.apply(entries);
    }

    /** What the engine understands of a question. */
    At asked(LocalDate day, Instant known) {
        return asked.apply(day, known);
    }

    /** Kind of writes that the engine forgets. */
    Class<?> lost() {
        return lost;
    }

    /** 误读: a reversal as the engine takes it. */
    private record Misread(String reversedEvent, long reversedSequence, String reason, LocalDate occurredOn)
            implements Reversal {}

    private static List<Said> withoutReversals(List<Said> entries) {
        return entries.stream().filter(said -> !said.isReversal()).toList();
    }

    private static List<Said> withoutTheRestOfTails(List<Said> entries) {
        List<Said> taken = new ArrayList<>();
        Said before = null;
        for (Said said : entries) {
            if (!continuesTail(before, said)) {
                taken.add(said);
            }
            before = said;
        }
        return taken;
    }

    private static boolean continuesTail(@Nullable Said before, Said said) {
        return before != null
                && said.isReversal()
                && before.isReversal()
                && said.fact().aggregateId().equals(before.fact().aggregateId());
    }

    private static List<Said> aimedTooLow(List<Said> entries) {
        return entries.stream()
                .map(said -> said.entry() instanceof Reversal back && back.reversedSequence() > 0
                        ? new Said(aimedTooLow(said.fact(), back), said.fact())
                        : said)
                .toList();
    }

    private static Misread aimedTooLow(Fact fact, Reversal back) {
        long sequence = back.reversedSequence() - 1;
        return new Misread(fact.aggregateId() + "#" + sequence, sequence, back.reason(), back.occurredOn());
    }

    private static List<Said> withoutTakenBack(List<Said> entries) {
        Set<String> takenBack = entries.stream()
                .filter(Said::isReversal)
                .map(said -> ((Reversal) said.entry()).reversedEvent())
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(said -> !takenBack.contains(said.fact().eventId()))
                .toList();
    }

    private static List<Said> knownAtOnce(List<Said> entries) {
        return entries.stream()
                .map(said ->
                        said.entry() instanceof Reversal back ? new Said(back, knownWith(back, entries, said)) : said)
                .toList();
    }

    private static Fact knownWith(Reversal back, List<Said> entries, Said said) {
        Fact fact = said.fact();
        Instant known = entries.stream()
                .map(Said::fact)
                .filter(other -> other.eventId().equals(back.reversedEvent()))
                .map(Fact::recordedAt)
                .findFirst()
                .orElse(fact.recordedAt());
        return new Fact(fact.eventId(), fact.aggregateId(), fact.sequence(), fact.occurredOn(), known, fact.actor());
    }
}
