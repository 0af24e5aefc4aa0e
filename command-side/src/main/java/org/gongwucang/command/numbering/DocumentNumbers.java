package org.gongwucang.command.numbering;

import java.time.LocalDate;
import org.gongwucang.command.kernel.Aggregates;
import org.springframework.stereotype.Component;

/**
 * 单号: numbers of papers, without gaps per kind, place and year. Commands that take one are routed by
 * {@link DocumentSequence#stream}: they take turns in one process instead of meeting in the store.
 */
@Component
public class DocumentNumbers {

    private final Aggregates aggregates;

    DocumentNumbers(Aggregates aggregates) {
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
}
