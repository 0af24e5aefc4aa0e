package org.gongwucang.query.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.office.OccupancyRow;
import org.gongwucang.vault.link.CustodyAnswer;
import org.gongwucang.vault.link.CustodyAnswers;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.springframework.stereotype.Component;

/** 名下之物: what a person has, signed for the half that decides, which has no ledger to look into. */
@Component
class CustodyAnswering {

    private static final Duration VALID_FOR = Duration.ofHours(1);

    private final LedgerReader<HoldingRow> holdings;
    private final LedgerReader<OccupancyRow> occupancies;
    private final CustodyAnswers answers;
    private final Clock clock = Clock.systemUTC();

    CustodyAnswering(
            LedgerReader<HoldingRow> holdings, LedgerReader<OccupancyRow> occupancies, CustodyAnswers answers) {
        this.holdings = holdings;
        this.occupancies = occupancies;
        this.answers = answers;
    }

    /** 名下之物: as GraphQL shows it. */
    record CustodyReply(
            String staff,
            int things,
            int rooms,
            OffsetDateTime knownAt,
            String receipt,
            OffsetDateTime receiptExpiresAt) {}

    /** The horizons are read first: what is counted afterwards holds all up to them. */
    CustodyReply answer(String staff) {
        Instant given = clock.instant();
        Instant knownAt = earlier(holdings.horizon(), occupancies.horizon());
        int things = holdings.count(new Where().is("custodian", staff), At.NOW)
                + holdings.count(new Where().is("offeredTo", staff), At.NOW);
        int rooms = occupancies.count(new Where().is("staff", staff).is("sits", true), At.NOW);
        Link receipt = answers.sign(new CustodyAnswer(staff, things, rooms, knownAt, given), VALID_FOR);
        return new CustodyReply(
                staff,
                things,
                rooms,
                knownAt.atOffset(ZoneOffset.UTC),
                receipt.token(),
                receipt.expiresAt().atOffset(ZoneOffset.UTC));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
