package org.gongwucang.query.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.Seen;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.policy.PoliciesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 审批登记: what was approved, order by order and class by class. Orders of one unit and class within {@value #WINDOW} days, each
 * below the limit of one approver, that cross it together are shown as suspected splits (拆分): a matter for whoever looks
 * through the approvals, not a guard.
 */
@Component
class ApprovalRegister {

    private static final int WINDOW = 30;

    private final LedgerReader<TransferLineRow> lines;
    private final PoliciesInForce policies;

    ApprovalRegister(LedgerReader<TransferLineRow> lines, PoliciesInForce policies) {
        this.lines = lines;
        this.policies = policies;
    }

    /**
     * 审批登记行: one order and one class of it.
     *
     * @param value of what was approved of the class, in yuan
     * @param limit below which one approver was enough on that day; null where no rule was in force
     * @param splitWith numbers of the orders that cross the limit only together with it
     */
    record TransferApprovalEntry(
            String number,
            String unit,
            String assetClassId,
            LocalDate approvedOn,
            BigDecimal value,
            @Nullable BigDecimal limit,
            List<String> splitWith) {}

    /** 一类: what one order got of one class, and what it got in all. */
    private record Part(
            String number, String unit, String assetClass, LocalDate day, BigDecimal value, BigDecimal ofOrder) {

        private boolean isOfOneWith(Part other) {
            return unit.equals(other.unit) && assetClass.equals(other.assetClass);
        }
    }

    /** @param seen lines of the units that are asked about */
    List<TransferApprovalEntry> between(Where seen, LocalDate from, LocalDate to, At at) {
        Where near = seen.from("approvedOn", from.minusDays(WINDOW)).to("approvedOn", to.plusDays(WINDOW));
        List<Part> parts = parts(lines.all(near, at));
        return parts.stream()
                .filter(part -> !part.day().isBefore(from) && !part.day().isAfter(to))
                .map(part -> entry(part, parts, limitOn(part.day(), at)))
                .toList();
    }

    private static List<Part> parts(List<Seen<TransferLineRow>> approved) {
        Map<String, BigDecimal> ofOrders = new HashMap<>();
        Map<List<String>, BigDecimal> ofClasses = new LinkedHashMap<>();
        Map<String, TransferLineRow> any = new HashMap<>();
        approved.stream()
                .map(Seen::row)
                .sorted(Comparator.comparing(TransferLineRow::number))
                .forEach(row -> {
                    ofOrders.merge(row.number(), row.value(), BigDecimal::add);
                    ofClasses.merge(List.of(row.number(), row.assetClass()), row.value(), BigDecimal::add);
                    any.put(row.number(), row);
                });
        List<Part> parts = new ArrayList<>();
        ofClasses.forEach((key, value) -> {
            TransferLineRow row = Objects.requireNonNull(any.get(key.get(0)));
            LocalDate day = Objects.requireNonNull(row.approvedOn());
            BigDecimal ofOrder = ofOrders.getOrDefault(row.number(), value);
            parts.add(new Part(row.number(), row.unit(), key.get(1), day, value, ofOrder));
        });
        return parts;
    }

    private @Nullable BigDecimal limitOn(LocalDate day, At at) {
        return policies.on("TRANSFER_APPROVAL", day, at)
                .flatMap(version -> version.row().values().stream()
                        .filter(value -> value.name().equals("oneStepBelow"))
                        .findFirst())
                .map(value -> new BigDecimal(value.value()))
                .orElse(null);
    }

    private static TransferApprovalEntry entry(Part part, List<Part> all, @Nullable BigDecimal limit) {
        return new TransferApprovalEntry(
                part.number(),
                part.unit(),
                part.assetClass(),
                part.day(),
                part.value(),
                limit,
                limit == null || part.ofOrder().compareTo(limit) >= 0 ? List.of() : splitWith(part, all, limit));
    }

    /** The days before it, and those after it: either may complete the amount. */
    private static List<String> splitWith(Part part, List<Part> all, BigDecimal limit) {
        List<Part> small = all.stream()
                .filter(part::isOfOneWith)
                .filter(other -> other.ofOrder().compareTo(limit) < 0)
                .filter(other -> !other.number().equals(part.number()))
                .toList();
        List<Part> before = within(small, part, -WINDOW, 0);
        List<Part> after = within(small, part, 0, WINDOW);
        return List.of(before, after).stream()
                .filter(others -> others.stream()
                                .map(Part::value)
                                .reduce(part.value(), BigDecimal::add)
                                .compareTo(limit)
                        >= 0)
                .flatMap(List::stream)
                .map(Part::number)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static List<Part> within(List<Part> small, Part part, int from, int to) {
        return small.stream()
                .filter(other -> {
                    long days = ChronoUnit.DAYS.between(part.day(), other.day());
                    return days >= from && days <= to;
                })
                .toList();
    }
}
