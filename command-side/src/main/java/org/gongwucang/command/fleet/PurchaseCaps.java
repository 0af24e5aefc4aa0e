package org.gongwucang.command.fleet;

import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.gongwucang.command.policy.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * 配备标准: the highest price and displacement of a category on a ground, both inclusive. A category without a cap is left to the
 * authority; a ground that the rule does not give to the category is none. New-energy saloons have a cap of their own, and
 * no displacement.
 */
final class PurchaseCaps {

    private static final String ANY = "*";
    private static final String NONE = "-";

    private PurchaseCaps() {}

    /** @param displacement in litres; null where it is not limited */
    private record Cap(BigDecimal price, @Nullable BigDecimal displacement) {

        static Cap of(String written) {
            String[] parts = written.split("/");
            return new Cap(new BigDecimal(parts[0]), parts[1].equals(NONE) ? null : new BigDecimal(parts[1]));
        }
    }

    /** @throws org.gongwucang.command.kernel.Refused with the values weighed; nothing hinders where no version is in force */
    static Weighing weigh(Weighing rule, AskedVehicle asked) {
        require(
                asked.domestic() || !rule.flag("domesticOnly"),
                "DOMESTIC_MAKE_REQUIRED",
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        cap(rule, asked).ifPresent(cap -> requireWithin(rule, asked, cap));
        return rule.against("category", asked.category())
                .against("ground", asked.ground())
                .against("price", asked.price().toPlainString())
                .against("displacement", asked.displacement() == null ? NONE : asked.displacement())
                .against("newEnergy", asked.newEnergy());
    }

    private static Optional<Cap> cap(Weighing rule, AskedVehicle asked) {
        boolean ordinary = asked.ground().equals(PurchaseGround.ORDINARY.name());
        if (ordinary && asked.newEnergy() && asked.saloon()) {
            return Optional.of(rule.text("newEnergySaloon"))
                    .filter(price -> !price.isEmpty())
                    .map(price -> new Cap(new BigDecimal(price), null));
        }
        if (ordinary || rule.version() == 0) {
            return written(rule, asked.category());
        }
        Optional<Cap> own = written(rule, asked.category() + "." + asked.ground());
        return Optional.of(required(
                own.isPresent() ? own : written(rule, ANY + "." + asked.ground()),
                "PURCHASE_GROUND_NOT_FOR_CATEGORY",
                "category",
                asked.category(),
                "ground",
                asked.ground(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version()));
    }

    private static Optional<Cap> written(Weighing rule, String key) {
        return Arrays.stream(rule.text("caps").split(";"))
                .filter(one -> one.startsWith(key + "="))
                .map(one -> Cap.of(one.substring(key.length() + 1)))
                .findFirst();
    }

    private static void requireWithin(Weighing rule, AskedVehicle asked, Cap cap) {
        require(
                asked.price().compareTo(cap.price()) <= 0,
                "PRICE_CAP_EXCEEDED",
                "category",
                asked.category(),
                "ground",
                asked.ground(),
                "price",
                asked.price().toPlainString(),
                "cap",
                cap.price(),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
        BigDecimal displacement = asked.displacement();
        BigDecimal most = cap.displacement();
        require(
                displacement == null || most == null || displacement.compareTo(most) <= 0,
                "DISPLACEMENT_CAP_EXCEEDED",
                "category",
                asked.category(),
                "ground",
                asked.ground(),
                "displacement",
                String.valueOf(displacement),
                "cap",
                String.valueOf(most),
                "rule",
                rule.rule(),
                "policyVersion",
                rule.version());
    }
}
