package org.gongwucang.query.temporarybody;

import java.util.List;
import org.gongwucang.graphql.limit.Deadline;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.temporarybody.KitShortages.KitShortageLine;
import org.gongwucang.vault.identity.AllowedToOrderReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 配置缺口与清零核验: asked. */
@Controller
class NilBalanceController {

    private final NilBalanceProofs proofs;
    private final KitShortages shortages;
    private final LedgerReader<TemporaryBodyRow> bodies;
    private final Reaches reaches;

    NilBalanceController(
            NilBalanceProofs proofs, KitShortages shortages, LedgerReader<TemporaryBodyRow> bodies, Reaches reaches) {
        this.proofs = proofs;
        this.shortages = shortages;
        this.bodies = bodies;
        this.reaches = reaches;
    }

    @QueryMapping
    @AllowedToOrderReaders
    @Nullable
    List<KitShortageLine> kitShortage(@Argument String template, @Argument @Nullable String body) {
        return body == null || isSeen(body) ? shortages.of(template, body).orElse(null) : null;
    }

    /** From the events alone; a ledger is asked only for whose body it is, where the caller does not see all of them. */
    @QueryMapping
    @AllowedToOrderReaders
    @Nullable
    NilBalanceProof verifyNilBalance(@Argument String body) {
        Deadline.longWork();
        return reaches.current().units() == null || isSeen(body)
                ? proofs.prove(body).orElse(null)
                : null;
    }

    private boolean isSeen(String body) {
        Where seen = new Where().oneOf("seenBy", reaches.current().units());
        return bodies.find(body, seen, At.NOW).isPresent();
    }
}
