package org.gongwucang.command.room;

import java.time.LocalDate;
import org.gongwucang.command.numbering.DocumentNumbers;
import org.springframework.stereotype.Component;

/** 办公用房分配使用凭证: numbered without gaps for each unit and year. */
@Component
public class Certificates {

    private final DocumentNumbers numbers;

    Certificates(DocumentNumbers numbers) {
        this.numbers = numbers;
    }

    /** The sequence of the certificates of a unit. */
    public static String of(String unit) {
        return "allocation/" + unit;
    }

    /**
     * Takes the next number within the current unit of work.
     *
     * @param holder stream that bears it
     */
    public String next(String unit, String holder, LocalDate day) {
        return numbers.next(of(unit), "FP-" + unit, holder, day);
    }
}
