package org.gongwucang.command.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.gongwucang.command.asset.OrderedThings.ForLine;
import org.gongwucang.command.asset.OrderedThings.Inspection;
import org.gongwucang.command.asset.OrderedThings.Known;
import org.gongwucang.command.asset.OrderedThings.Purpose;
import org.gongwucang.command.asset.OrderedThings.Wanted;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.CommandSender;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.kernel.InPlace;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stands in for orders: each act about things is one command, one unit of work, one act. */
@Component
final class OrderActs {

    /** Something done about things. */
    record Act(Consumer<OrderedThings> what) implements InPlace {}

    private final OrderedThings things;
    private final CommandSender sender;

    OrderActs(OrderedThings things, CommandSender sender) {
        this.things = things;
        this.sender = sender;
    }

    @CommandHandler
    Answer handle(Act act) {
        act.what().accept(things);
        return new Answer("order", null, 0);
    }

    /** Why it was refused. */
    Optional<Rejection> rejection(Consumer<OrderedThings> what) {
        String id = UUID.randomUUID().toString();
        try {
            sender.send(new Act(what), Map.of(Envelope.ACTOR, "o", Envelope.COMMAND_ID, id, Envelope.ACT_ID, id));
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.rejection());
        }
    }

    Optional<Known> look(Wanted wanted) {
        AtomicReference<Optional<Known>> seen = new AtomicReference<>(Optional.empty());
        refused(any -> seen.set(any.look(wanted)));
        return Objects.requireNonNull(seen.get());
    }

    /** The code of the refusal, if it was refused. */
    List<String> refused(Consumer<OrderedThings> what) {
        return rejection(what).map(Rejection::code).stream().toList();
    }

    /** A line of an order of its own, and what it names. */
    final class Line {

        private final String order;
        private final int line;
        private final Purpose purpose;
        private final String unit;
        private final Wanted wanted;

        Line(String order, int line, Purpose purpose, String unit, Wanted wanted) {
            this.order = order;
            this.line = line;
            this.purpose = purpose;
            this.unit = unit;
            this.wanted = wanted;
        }

        ForLine on(LocalDate day) {
            return new ForLine(order, "DB-" + order, line, purpose, unit, day);
        }

        Wanted pieces(int pieces) {
            return new Wanted(wanted.kind(), wanted.id(), pieces, wanted.location());
        }

        List<String> reserve(LocalDate day) {
            return refused(things -> things.reserve(on(day), wanted));
        }

        List<String> releaseAll(LocalDate day) {
            return release(wanted.pieces(), day);
        }

        List<String> release(int pieces, LocalDate day) {
            return refused(things -> things.release(on(day), pieces(pieces), "不再需要"));
        }

        List<String> issue(int pieces, LocalDate day) {
            return issue(pieces, null, day);
        }

        List<String> issue(int pieces, @Nullable String certificate, LocalDate day) {
            LocalDate due = purpose == Purpose.LOAN ? day.plusMonths(6) : null;
            return refused(things -> things.issue(on(day), pieces(pieces).wipedBy(certificate), "CM-1", due));
        }

        List<String> sign(int pieces, String by, @Nullable String user, LocalDate day) {
            String own = order + "-" + line + "-own";
            return refused(things -> things.sign(on(day), pieces(pieces), by, user, own));
        }

        List<String> refuse(int pieces, String by, LocalDate day) {
            return refused(things -> things.refuse(on(day), pieces(pieces), by, "型号不符"));
        }

        List<String> extend(int pieces, LocalDate dueOn, LocalDate day) {
            return refused(things -> things.extend(on(day), pieces(pieces), dueOn));
        }

        List<String> lose(int pieces, LocalDate day) {
            return refused(things -> things.lose(on(day), pieces(pieces), "b", "遗失", List.of()));
        }

        List<String> receiveBack(int pieces, String by, LocalDate day) {
            return refused(things -> things.receiveBack(on(day), pieces(pieces), by));
        }

        List<String> inspect(int pieces, Inspection result, @Nullable Place place, LocalDate day) {
            return refused(things -> things.inspect(on(day), pieces(pieces), result, place, "i", "看过", List.of()));
        }
    }

    Line line(String order, Purpose purpose, String unit, Wanted wanted) {
        return new Line(order, 1, purpose, unit, wanted);
    }
}
