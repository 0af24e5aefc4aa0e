package org.gongwucang.query.running;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 异常指标: figures that lie above the mean of their category by more than twice its standard deviation, that of the whole category
 * and not of a sample. Vehicles without the figure do not count. Of five values none can lie so far out.
 */
final class Outliers {

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);

    private static final Map<String, Function<VehicleRunning, @Nullable BigDecimal>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("LITRES_PER_100_KM", VehicleRunning::litresPer100Km);
        FIGURES.put("YUAN_PER_KM", VehicleRunning::yuanPerKm);
        FIGURES.put("REPAIR_COST", VehicleRunning::repairCost);
    }

    private Outliers() {}

    /** The same vehicles in the same order, each with its figures that are far out. */
    static List<VehicleRunning> marked(List<VehicleRunning> all) {
        Map<String, List<VehicleRunning>> categories =
                all.stream().collect(Collectors.groupingBy(VehicleRunning::category));
        return all.stream()
                .map(one -> one.withOutliers(of(one, categories.getOrDefault(one.category(), List.of()))))
                .toList();
    }

    private static List<String> of(VehicleRunning one, List<VehicleRunning> category) {
        List<String> out = new ArrayList<>();
        FIGURES.forEach((name, figure) -> {
            BigDecimal value = figure.apply(one);
            List<BigDecimal> values =
                    category.stream().map(figure).filter(Objects::nonNull).toList();
            if (value != null && isFarAbove(value, values)) {
                out.add(name);
            }
        });
        return out;
    }

    /** Without a root: above the mean, and the square of the distance above four times the variance. */
    static boolean isFarAbove(BigDecimal value, Collection<BigDecimal> values) {
        BigDecimal count = BigDecimal.valueOf(values.size());
        BigDecimal mean =
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count, MathContext.DECIMAL64);
        BigDecimal variance = values.stream()
                .map(one -> one.subtract(mean).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(count, MathContext.DECIMAL64);
        BigDecimal distance = value.subtract(mean);
        return distance.signum() > 0 && distance.pow(2).compareTo(variance.multiply(FOUR)) > 0;
    }
}
