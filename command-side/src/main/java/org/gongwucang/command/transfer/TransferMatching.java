package org.gongwucang.command.transfer;

import static org.gongwucang.command.kernel.Rules.require;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.command.asset.OrderedThings;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Rejection;
import org.gongwucang.command.transfer.TransferCommand.ApprovedLine;
import org.gongwucang.events.transfer.TransferItem;
import org.gongwucang.events.transfer.TransferMatch;
import org.springframework.stereotype.Component;

/**
 * 出仓配定: which things the lines of an order get. A line that asks for a class gets as many things as the approver names;
 * each but the first of them is a line of its own from then on, so that every line is about one card or one lot.
 */
@Component
class TransferMatching {

    private final OrderedThings things;

    TransferMatching(OrderedThings things) {
        this.things = things;
    }

    /**
     * 配定结果: what was found for the lines.
     *
     * @param obstacles what stands against it
     * @param taken cards that are not free now; what reserves them knows better why
     */
    record Matched(List<TransferMatch> matches, Obstacles obstacles, Obstacles taken) {

        BigDecimal value() {
            return matches.stream().map(TransferMatch::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** One thing that is wanted, and the line that it becomes. */
    private record Part(int line, int ofLine, TransferItem item, Wanted wanted) {}

    /** @param approved all lines as they are asked for where empty */
    Matched match(TransferOrder order, List<ApprovedLine> approved) {
        List<Part> parts = new ArrayList<>();
        int next = order.nextLine();
        for (List<ApprovedLine> same : byLine(approved.isEmpty() ? asAsked(order) : approved)) {
            int line = same.get(0).line();
            TransferItem item = Objects.requireNonNull(
                    order.line(line, TransferLineState.Phase.OPEN).item());
            List<Wanted> wanted = wantedBy(same, item);
            for (int i = 0; i < wanted.size(); i++) {
                parts.add(new Part(i == 0 ? line : next++, line, item, wanted.get(i)));
            }
        }
        require(
                !parts.isEmpty(),
                "TRANSFER_ORDER_EMPTY",
                "number",
                order.state().number());
        require(
                parts.size() <= TransferOrder.MOST_LINES,
                "TRANSFER_LINES_FULL",
                "lines",
                parts.size(),
                "most",
                TransferOrder.MOST_LINES);
        return looked(order, parts);
    }

    private static List<ApprovedLine> asAsked(TransferOrder order) {
        return order.lines().entrySet().stream()
                .filter(line -> line.getValue().phase() == TransferLineState.Phase.OPEN)
                .map(Map.Entry::getKey)
                .map(line -> new ApprovedLine(line, null, List.of()))
                .toList();
    }

    /** What is said of a line in several places is added up. */
    private static Collection<List<ApprovedLine>> byLine(List<ApprovedLine> approved) {
        return approved.stream()
                .collect(Collectors.groupingBy(ApprovedLine::line, TreeMap::new, Collectors.toList()))
                .values();
    }

    private static List<Wanted> wantedBy(List<ApprovedLine> same, TransferItem item) {
        List<Wanted> wanted = same.stream()
                .flatMap(line -> line.things().isEmpty() ? Stream.of(named(line, item)) : line.things().stream())
                .toList();
        int pieces = wanted.stream().mapToInt(Wanted::pieces).sum();
        require(
                pieces >= 1 && pieces <= item.quantity(),
                "TRANSFER_PIECES_OUT_OF_RANGE",
                "line",
                same.get(0).line(),
                "pieces",
                pieces,
                "most",
                item.quantity());
        return wanted;
    }

    private static Wanted named(ApprovedLine line, TransferItem item) {
        String thing = item.thing();
        require(
                thing != null,
                "TRANSFER_LINE_UNMATCHED",
                "line",
                line.line(),
                "assetClass",
                item.assetClass().text());
        int pieces = Objects.requireNonNullElse(line.pieces(), item.quantity());
        return new Wanted(item.kind(), Objects.requireNonNull(thing), pieces, item.location());
    }

    private Matched looked(TransferOrder order, List<Part> parts) {
        List<TransferMatch> matches = new ArrayList<>();
        Matched matched = new Matched(matches, new Obstacles(), new Obstacles());
        parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.wanted().id()).thenComparing(Part::line))
                .forEach(part -> looked(order, part, matched).ifPresent(matches::add));
        return matched;
    }

    private Optional<TransferMatch> looked(TransferOrder order, Part part, Matched matched) {
        Optional<Known> known = things.look(part.wanted());
        if (known.isEmpty()) {
            String asked =
                    Objects.requireNonNullElse(part.item().code(), part.wanted().id());
            matched.obstacles().add(part.line(), asked, Rejection.of("NOT_FOUND"));
        }
        return known.map(thing -> {
            weigh(order, part, thing, matched);
            return new TransferMatch(
                    part.line(),
                    part.ofLine(),
                    part.wanted().kind(),
                    thing.id(),
                    thing.code(),
                    thing.location(),
                    thing.assetClass(),
                    thing.name(),
                    part.wanted().pieces(),
                    thing.value());
        });
    }

    private static void weigh(TransferOrder order, Part part, Known thing, Matched matched) {
        String unit = order.state().unit();
        require(
                thing.assetClass().equals(part.item().assetClass()),
                "TRANSFER_MATCH_OF_ANOTHER_CLASS",
                "line",
                part.line(),
                "code",
                thing.code(),
                "assetClass",
                part.item().assetClass().text());
        if (thing.unit().equals(unit)) {
            Rejection own = Rejection.of("TRANSFER_TO_HOLDER", "unit", unit, "code", thing.code());
            matched.obstacles().add(part.line(), thing.code(), own);
        }
        int asked = part.wanted().pieces();
        if (thing.free() < asked) {
            Obstacles meant = part.wanted().kind().equals("ASSET") ? matched.taken() : matched.obstacles();
            meant.add(part.line(), thing.code(), tooFew(thing, asked));
        }
    }

    private static Rejection tooFew(Known thing, int asked) {
        return Rejection.of(
                "TRANSFER_THING_SHORT",
                "code",
                thing.code(),
                "asked",
                asked,
                "free",
                thing.free(),
                "short",
                asked - thing.free());
    }
}
