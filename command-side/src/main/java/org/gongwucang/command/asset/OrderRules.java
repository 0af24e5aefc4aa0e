package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.policy.PolicyRules;
import org.gongwucang.command.policy.Rule;
import org.gongwucang.command.policy.Weighing;
import org.gongwucang.events.asset.OrderLine;
import org.gongwucang.events.classification.ClassRef;
import org.gongwucang.events.policy.Weighed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 出仓规则: what holds for cards and lots alike when a line of an order asks for them. */
@Component
class OrderRules {

    /** Funds of an account of confiscated goods. */
    private static final String CONFISCATED = "CONFISCATED";

    private final CardRules cards;
    private final PolicyRules policies;

    OrderRules(CardRules cards, PolicyRules policies) {
        this.cards = cards;
        this.policies = policies;
    }

    /** Confiscated goods (罚没) are neither lent nor allotted. */
    void requireNotConfiscated(String code, String account) {
        require(!Place.fundsOf(account).equals(CONFISCATED), "ASSET_CONFISCATED", "code", code, "account", account);
    }

    /** What stores data leaves the house wiped, and with the paper that says so. */
    List<Weighed> requireWiped(String code, ClassRef assetClass, @Nullable String certificate, LocalDate day) {
        boolean stores = cards.storesData(assetClass);
        Weighing rule = policies.weigh(Rule.STORAGE_MEDIA, day);
        require(
                !stores || !rule.flag("classesThatStoreData") || certificate != null,
                "DATA_NOT_WIPED",
                "code",
                code,
                "assetClass",
                assetClass.text(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        return policies.cited(
                day, rule.against("storesData", stores).against("certificate", String.valueOf(certificate)));
    }

    /** Nothing but what was signed for can come back as something else. */
    static String requireBorrower(String code, @Nullable String borrower) {
        return required(Optional.ofNullable(borrower), "RETURN_NEVER_SIGNED", "code", code);
    }

    /** A loan is due some day. */
    static LocalDate dueDay(@Nullable LocalDate dueOn) {
        return Objects.requireNonNull(dueOn, "a loan is due some day");
    }

    /** What is taken in gets a place. */
    static Place given(@Nullable Place place) {
        return Objects.requireNonNull(place, "what is taken in gets a place");
    }

    /** As entries tell of it. */
    static OrderLine told(ForLine line) {
        return new OrderLine(
                line.order(), line.number(), line.line(), line.purpose().name(), line.unit());
    }
}
