package org.gongwucang.command.transfer;

import java.time.LocalDate;
import java.util.List;
import org.gongwucang.command.configuration.OverStandard;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.command.transfer.TransferMatching.Matched;
import org.jspecify.annotations.Nullable;

/**
 * 批准: what an approver agrees to.
 *
 * @param step 1 or 2
 * @param over on whose ground it may be above the configuration standard
 * @param weighings the rules it is decided by, but for that
 */
record Consent(
        int step,
        @Nullable LocalDate dueOn,
        Matched matched,
        List<String> evidence,
        @Nullable OverStandard over,
        List<Weighing> weighings,
        LocalDate day) {}
