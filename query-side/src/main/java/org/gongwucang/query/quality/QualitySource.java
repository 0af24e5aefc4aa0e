package org.gongwucang.query.quality;

import java.time.Instant;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 检查来源: registers that are looked at together. */
interface QualitySource {

    /** Up to where its ledgers have come: what was found is good until one of them moves on. */
    Stream<Instant> horizons();

    /** @param asked which registers are */
    Stream<QualityFinding> look(QualityScope scope, Predicate<QualityRegister> asked);
}
