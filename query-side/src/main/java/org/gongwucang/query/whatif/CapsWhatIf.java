package org.gongwucang.query.whatif;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.events.fleet.VehiclePurchaseRequested;
import org.jspecify.annotations.Nullable;

/** 配备标准推演: what was asked for, held against other caps on price and displacement. */
final class CapsWhatIf {

    private static final String ORDINARY = "ORDINARY";

    private CapsWhatIf() {}

    /** 推演理由. */
    record Why(String code, Map<String, Object> values) {}

    private record Cap(BigDecimal price, @Nullable BigDecimal displacement) {

        static Cap of(String written) {
            String[] parts = written.split("/");
            return new Cap(new BigDecimal(parts[0]), parts[1].equals("-") ? null : new BigDecimal(parts[1]));
        }
    }

    /** Empty where nothing hinders. */
    static Optional<Why> weigh(RuleValues rule, VehiclePurchaseRequested asked) {
        if (rule.flag("domesticOnly") && !asked.domestic()) {
            return Optional.of(why("DOMESTIC_MAKE_REQUIRED", asked, null));
        }
        boolean ordinary = asked.ground().equals(ORDINARY);
        Optional<Cap> cap = cap(rule, asked, ordinary);
        if (cap.isEmpty()) {
            return ordinary ? Optional.empty() : Optional.of(why("PURCHASE_GROUND_NOT_FOR_CATEGORY", asked, null));
        }
        return over(asked, cap.get());
    }

    private static Optional<Cap> cap(RuleValues rule, VehiclePurchaseRequested asked, boolean ordinary) {
        if (ordinary && asked.newEnergy() && asked.saloon()) {
            return Optional.of(rule.text("newEnergySaloon"))
                    .filter(price -> !price.isEmpty())
                    .map(price -> new Cap(new BigDecimal(price), null));
        }
        if (ordinary) {
            return written(rule, asked.category());
        }
        return written(rule, asked.category() + "." + asked.ground()).or(() -> written(rule, "*." + asked.ground()));
    }

    private static Optional<Cap> written(RuleValues rule, String key) {
        return Arrays.stream(rule.text("caps").split(";"))
                .filter(one -> one.startsWith(key + "="))
                .map(one -> Cap.of(one.substring(key.length() + 1)))
                .findFirst();
    }

    private static Optional<Why> over(VehiclePurchaseRequested asked, Cap cap) {
        if (asked.price().compareTo(cap.price()) > 0) {
            return Optional.of(why("PRICE_CAP_EXCEEDED", asked, cap.price()));
        }
        BigDecimal displacement = asked.displacement();
        return displacement != null && cap.displacement() != null && displacement.compareTo(cap.displacement()) > 0
                ? Optional.of(why("DISPLACEMENT_CAP_EXCEEDED", asked, cap.displacement()))
                : Optional.empty();
    }

    private static Why why(String code, VehiclePurchaseRequested asked, @Nullable BigDecimal cap) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("category", asked.category());
        values.put("ground", asked.ground());
        values.put("price", asked.price().toPlainString());
        if (asked.displacement() != null) {
            values.put("displacement", asked.displacement().toPlainString());
        }
        if (cap != null) {
            values.put("cap", cap.toPlainString());
        }
        return new Why(code, values);
    }
}
