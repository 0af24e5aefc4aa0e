package org.gongwucang.query.proof;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.APPROVER;
import static org.gongwucang.vault.identity.Role.AUDITOR;
import static org.gongwucang.vault.identity.Role.FINANCE;
import static org.gongwucang.vault.identity.Role.KEEPER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.limit.Deadline;
import org.gongwucang.query.history.Facts.Fact;
import org.gongwucang.query.ledger.Ledgers;
import org.gongwucang.query.ledger.Proof;
import org.gongwucang.query.ledger.Proof.Difference;
import org.gongwucang.query.ledger.Proofs;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 核对: asked. */
@Controller
class ProofController {

    private final Proofs proofs;
    private final Ledgers ledgers;
    private final Moments moments;

    ProofController(Proofs proofs, Ledgers ledgers, Moments moments) {
        this.proofs = proofs;
        this.ledgers = ledgers;
        this.moments = moments;
    }

    /** 核对结果. */
    record LedgerProof(
            String ledger,
            OffsetDateTime knownAt,
            @Nullable LocalDate asOf,
            boolean equal,
            int ledgerRows,
            int eventRows,
            List<Fact> ledgerSums,
            List<Fact> eventSums,
            String ledgerDigest,
            String eventDigest,
            int differenceCount,
            List<LedgerDifference> differences) {

        static LedgerProof of(Proof proof) {
            return new LedgerProof(
                    proof.ledger(),
                    proof.knownAt().atOffset(ZoneOffset.UTC),
                    proof.asOf(),
                    proof.isEqual(),
                    proof.stored().rows(),
                    proof.folded().rows(),
                    facts(proof.stored().sums()),
                    facts(proof.folded().sums()),
                    proof.stored().digest(),
                    proof.folded().digest(),
                    proof.differenceCount(),
                    proof.differences().stream().map(LedgerDifference::of).toList());
        }

        private static List<Fact> facts(Map<String, BigDecimal> sums) {
            return sums.entrySet().stream()
                    .map(sum -> new Fact(sum.getKey(), sum.getValue().toPlainString()))
                    .toList();
        }
    }

    /** 差异. */
    record LedgerDifference(
            String key,
            String field,
            @Nullable String ledger,
            @Nullable String events) {

        static LedgerDifference of(Difference difference) {
            return new LedgerDifference(difference.key(), difference.field(), difference.stored(), difference.folded());
        }
    }

    /** 重编结果. */
    record RefillLedgerPayload(LedgerStatus ledger) {}

    /** 重试结果. */
    record RetryParkedPayload(int parked) {}

    /** 重编. */
    record RefillLedgerInput(String ledger) {}

    /** 台账状态. */
    record LedgerStatus(
            String name,
            int number,
            int fill,
            @Nullable OffsetDateTime horizon,
            boolean caughtUp,
            BigDecimal progress,
            @Nullable BigDecimal filling,
            boolean differs,
            int parked) {

        static LedgerStatus of(Ledgers.Status status) {
            Instant horizon = status.horizon();
            return new LedgerStatus(
                    status.name(),
                    status.number(),
                    status.fill(),
                    horizon == null ? null : horizon.atOffset(ZoneOffset.UTC),
                    status.caughtUp(),
                    status.progress(),
                    status.filling(),
                    status.differs(),
                    status.parked());
        }
    }

    @QueryMapping
    @AllowedTo({AUDITOR, ADMINISTRATOR, KEEPER, APPROVER, FINANCE})
    LedgerProof verifyLedger(@Argument String ledger, @Arguments Asked when) {
        Deadline.longWork();
        if (!ledgers.isKept(ledger)) {
            throw ArgumentFlaw.UNKNOWN_LEDGER.of("ledger");
        }
        return LedgerProof.of(proofs.prove(ledger, moments.at(when.asOf(), when.knownAt())));
    }

    @QueryMapping
    @AllowedTo({AUDITOR, ADMINISTRATOR, KEEPER, APPROVER, FINANCE})
    List<LedgerStatus> ledgers() {
        return ledgers.statuses().stream().map(LedgerStatus::of).toList();
    }

    @MutationMapping
    @AllowedTo(ADMINISTRATOR)
    RefillLedgerPayload refillLedger(@Argument RefillLedgerInput input) {
        if (!ledgers.isKept(input.ledger())) {
            throw ArgumentFlaw.UNKNOWN_LEDGER.of("ledger");
        }
        return new RefillLedgerPayload(LedgerStatus.of(ledgers.refill(input.ledger())));
    }

    @MutationMapping
    @AllowedTo(ADMINISTRATOR)
    RetryParkedPayload retryParked() {
        return new RetryParkedPayload(ledgers.retryParked());
    }
}
