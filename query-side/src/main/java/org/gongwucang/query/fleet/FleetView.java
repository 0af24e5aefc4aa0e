package org.gongwucang.query.fleet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.question.RowView;
import org.jspecify.annotations.Nullable;

/** 车队: as GraphQL shows it. */
public final class FleetView extends RowView<FleetRow> {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final List<String> CATEGORIES =
            List.of("CONFIDENTIAL", "EMERGENCY", "LAW_ENFORCEMENT", "SPECIAL_TECHNICAL", "OTHER");

    private final FleetNumbers all;

    public FleetView(Seen<FleetRow> seen) {
        super(seen);
        all = FleetNumbers.of(FleetNumbers.ALL, row().establishment(), row());
    }

    String unitCode() {
        return row().unit();
    }

    public @Nullable String document() {
        return row().document();
    }

    public int establishment() {
        return all.establishment();
    }

    public int held() {
        return all.held();
    }

    public int pending() {
        return all.pending();
    }

    public int vacant() {
        return all.vacant();
    }

    public int over() {
        return all.over();
    }

    public List<String> vehicles() {
        return all.vehicles();
    }

    public List<String> purchases() {
        return all.purchases();
    }

    /** Held and pending of the establishment, in percent. */
    public @Nullable BigDecimal ratioPercent() {
        return establishment() == 0
                ? null
                : HUNDRED.multiply(BigDecimal.valueOf(held() + (long) pending()))
                        .divide(BigDecimal.valueOf(establishment()), 2, RoundingMode.HALF_UP);
    }

    /** Those categories of which the unit may have, has or waits for something. */
    List<FleetNumbers> parts() {
        return Stream.concat(
                        CATEGORIES.stream(),
                        Stream.of(row().vehicles(), row().purchases())
                                .flatMap(List::stream)
                                .map(FleetRow.Member::category))
                .distinct()
                .map(category -> FleetNumbers.of(category, establishmentOf(category), row()))
                .filter(part -> part.establishment() + part.held() + part.pending() > 0)
                .toList();
    }

    private int establishmentOf(String category) {
        return row().parts().stream()
                .filter(part -> part.category().equals(category))
                .mapToInt(FleetRow.Part::establishment)
                .sum();
    }
}
