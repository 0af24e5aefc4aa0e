package org.gongwucang.command.room;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongwucang.command.policy.Weighing;

/**
 * 腾退期限: by 党政机关办公用房管理办法（中办发〔2017〕70号）第十八条、第十九条 a room is left within one month of a transfer or a retirement, and a second
 * office within two months of the end of the concurrent post.
 */
final class VacateRule {

    private VacateRule() {}

    /** Last day in time; empty where no version is in force. */
    static Optional<LocalDate> dueOn(Weighing rule, VacateCause cause, LocalDate since) {
        OptionalInt months = switch (cause) {
            case TRANSFER -> rule.number("transferMonths");
            case RETIREMENT -> rule.number("retirementMonths");
            case CONCURRENT_POST_ENDED -> rule.number("concurrentPostMonths");
        };
        return months.isPresent() ? Optional.of(since.plusMonths(months.getAsInt())) : Optional.empty();
    }
}
