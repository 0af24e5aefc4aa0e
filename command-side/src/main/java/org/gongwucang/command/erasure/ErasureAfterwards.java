package org.gongwucang.command.erasure;

import org.gongwucang.vault.erasure.Erasable;
import org.gongwucang.vault.erasure.Erasures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * 删除执行: right after it was decided. What a store does not do now, or what a process that dies leaves undone, the half that answers does, which
 * looks through all decisions: the decision stands either way.
 */
@Component
class ErasureAfterwards {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureAfterwards.class);

    private final Erasures erasures;

    ErasureAfterwards(Erasures erasures) {
        this.erasures = erasures;
    }

    void carryOut(Erasable what) {
        try {
            erasures.carryOut(what);
        } catch (RuntimeException e) {
            LOG.warn("{} is decided to be erased and not yet is; it is tried again: {}", what.key(), e.toString());
        }
    }
}
