package org.gongwucang.query.purchase;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.query.classification.ClassInput;
import org.gongwucang.query.classification.ClassTrees;
import org.gongwucang.query.holding.HoldingRow;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.LedgerReader.Group;
import org.gongwucang.query.ledger.Order;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.gongwucang.vault.link.StockAnswer;
import org.gongwucang.vault.link.StockAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 在仓答复: whether the warehouse has so many of a class, for anybody who is about to buy. What is confiscated is nobody's to
 * have; what is held, reserved or out is not free.
 */
@Component
class StockAnswering {

    private static final String CONFISCATED = "/CONFISCATED";
    private static final int SHOWN = 20;
    private static final int MOST_PIECES = 1_000_000;

    private final LedgerReader<HoldingRow> book;
    private final ClassTrees classes;
    private final StockAnswers answers;
    private final Duration validFor;

    StockAnswering(
            LedgerReader<HoldingRow> book,
            ClassTrees classes,
            StockAnswers answers,
            @Value("${gongwucang.purchases.answer-valid-for:30d}") Duration validFor) {
        this.book = book;
        this.classes = classes;
        this.answers = answers;
        this.validFor = validFor;
    }

    /** 可调剂物: something that the warehouse has; of its holder nothing is told. */
    record FreeThing(String code, String name, @Nullable String specification, int pieces) {

        static FreeThing of(HoldingRow row) {
            return new FreeThing(row.code(), row.name(), row.specification(), row.free());
        }
    }

    /** 在仓答复: as GraphQL shows it. */
    record StockReply(
            String assetClassId,
            int wanted,
            long free,
            BigDecimal freeValue,
            boolean enough,
            OffsetDateTime knownAt,
            List<FreeThing> things,
            String receipt,
            OffsetDateTime receiptExpiresAt) {}

    StockReply answer(ClassInput assetClass, int wanted) {
        if (wanted < 1 || wanted > MOST_PIECES) {
            throw ArgumentFlaw.OUT_OF_RANGE.of("quantity");
        }
        LedgerReader.Sums sums = book.sums(free(assetClass), "account", List.of("free", "freeValue"), At.NOW);
        Instant knownAt = sums.trueAt();
        List<Group> free =
                sums.groups().stream().filter(StockAnswering::isAnybodys).toList();
        long pieces = free.stream()
                .map(group -> group.sum("free"))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValueExact();
        BigDecimal value = free.stream().map(group -> group.sum("freeValue")).reduce(BigDecimal.ZERO, BigDecimal::add);
        Link receipt = answers.sign(
                new StockAnswer(
                        assetClass.codeSystem(),
                        assetClass.edition(),
                        assetClass.code(),
                        wanted,
                        pieces,
                        value,
                        knownAt),
                validFor);
        return new StockReply(
                assetClass.text(),
                wanted,
                pieces,
                value,
                pieces >= wanted,
                knownAt.atOffset(ZoneOffset.UTC),
                things(assetClass),
                receipt.token(),
                receipt.expiresAt().atOffset(ZoneOffset.UTC));
    }

    private Where free(ClassInput assetClass) {
        return new Where()
                .is("state", "IN_STOCK")
                .is("held", false)
                .oneOf("assetClass", classes.below(assetClass, At.NOW));
    }

    private static boolean isAnybodys(Group account) {
        return account.key() == null || !account.key().endsWith(CONFISCATED);
    }

    private List<FreeThing> things(ClassInput assetClass) {
        return book
                .page(free(assetClass), List.of(Order.by("code")), new PageArguments(SHOWN, null, null, null), At.NOW)
                .lines()
                .stream()
                .map(line -> line.seen())
                .map(Seen::row)
                .filter(row -> row.free() > 0)
                .filter(row -> row.account() == null || !row.account().endsWith(CONFISCATED))
                .map(FreeThing::of)
                .toList();
    }
}
