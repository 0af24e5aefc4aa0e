package org.gongwucang.command.numbering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.StandingEntries;
import org.gongwucang.events.numbering.DocumentNumberTaken;
import org.springframework.stereotype.Component;

/**
 * 单号: numbers of papers, without gaps per kind, place and year. Commands that take one are routed by
 * {@link DocumentSequence#stream}: they take turns in one process instead of meeting in the store.
 */
@Component
public class DocumentNumbers {

    private static final Pattern PRINTED = Pattern.compile("[A-Z]+-(.+)-(\\d{4})-(\\d{4,9})");

    private final Aggregates aggregates;
    private final StandingEntries entries;

    DocumentNumbers(Aggregates aggregates, StandingEntries entries) {
        this.entries = entries;
        this.aggregates = aggregates;
    }

    /**
     * Takes the next number within the current unit of work.
     *
     * @param sequence kind and place
     * @param prefix with which the number is printed
     * @param holder stream that bears the number
     */
    public String next(String sequence, String prefix, String holder, LocalDate day) {
        return aggregates
                .findOrNew(
                        DocumentSequence.class, DocumentSequence.stream(sequence, day.getYear()), DocumentSequence::new)
                .invoke(numbers -> numbers.take(sequence, prefix, holder, day));
    }

    /**
     * The stream that bears the number, straight from the sequence that gave it.
     *
     * @param kind of paper, with which its sequences begin
     */
    public Optional<String> holderOf(String kind, String number) {
        Matcher printed = PRINTED.matcher(number);
        return printed.matches()
                ? holderOf(
                        DocumentSequence.stream(kind + "/" + printed.group(1), Integer.parseInt(printed.group(2))),
                        Integer.parseInt(printed.group(3)))
                : Optional.empty();
    }

    private Optional<String> holderOf(String stream, int ordinal) {
        return entries.all(stream).stream()
                .map(told -> (DocumentNumberTaken) told.entry())
                .filter(taken -> taken.ordinal() == ordinal)
                .map(DocumentNumberTaken::holder)
                .findFirst();
    }
}
