package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.refused;
import static org.gongwucang.command.kernel.Rules.require;
import static org.gongwucang.command.kernel.Rules.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.ReversalExtent.Standing;
import org.gongwucang.command.kernel.ReversibleKind.Stream;
import org.gongwucang.events.Entry;
import org.springframework.stereotype.Component;

/**
 * 冲销办理: takes an entry back, with all that was entered in the same act, in one unit of work: everything or nothing.
 * What was built on it since is named and goes with it only where the person has confirmed exactly that.
 */
@Component
class EntryReversals {

    private final Aggregates aggregates;
    private final StoredEntries entries;
    private final Map<String, ReversibleKind> kinds;
    private final OpenDays days;
    private final BusinessDays clock;

    EntryReversals(
            Aggregates aggregates,
            StoredEntries entries,
            List<ReversibleKind> kinds,
            OpenDays days,
            BusinessDays clock) {
        this.aggregates = aggregates;
        this.entries = entries;
        this.days = days;
        this.clock = clock;
        this.kinds = kinds.stream().collect(Collectors.toMap(ReversibleKind::kind, kind -> kind));
    }

    @CommandHandler
    Answer handle(ReverseEntry c, MetaData said) {
        Stream asked = new Stream(c.kind(), c.id());
        return required(find(asked), "NOT_FOUND", "code", c.id())
                .invoke(root -> root.answer(said, () -> reverse(asked, root, c, said)));
    }

    /** A kind that nobody tells of has no streams. */
    private Optional<Aggregate<Reversible>> find(Stream stream) {
        return kinds.containsKey(stream.kind())
                ? aggregates.find(kindOf(stream).type(), stream.id()).map(EntryReversals::widened)
                : Optional.empty();
    }

    /** What is asked of the aggregate is asked of all kinds. */
    @SuppressWarnings("unchecked")
    private static Aggregate<Reversible> widened(Aggregate<? extends Reversible> aggregate) {
        return (Aggregate<Reversible>) aggregate;
    }

    private ReversibleKind kindOf(Stream stream) {
        return Objects.requireNonNull(kinds.get(stream.kind()), stream.kind());
    }

    private void reverse(Stream asked, Reversible root, ReverseEntry c, MetaData said) {
        requireStanding(root, c);
        ReversalExtent extent = new ReversalExtent(c.event(), this::find, this::beside);
        extent.growFrom(asked);
        Caller by = Caller.in(said);
        List<Standing> built = extent.dependants();
        List<Standing> first = new ArrayList<>(extent.all());
        first.removeAll(by.isBoundToUnit() ? List.of() : built);
        first.forEach(one -> requireTheirs(one, by));
        extent.byStream().forEach((stream, tail) -> requireWhole(stream, tail, extent.acts(), c));
        requireConfirmed(built, c);
        built.forEach(one -> requireTheirs(one, by));
        requireOpen(extent);
        CurrentUnitOfWork.get().onPrepareCommit(work -> requireOpen(extent));
        extent.byStream().forEach((stream, standing) -> takeBack(stream, standing, c));
    }

    /** Who works for all units learns what is built on an entry, also where it is for others to take that back first. */
    private void requireTheirs(Standing standing, Caller by) {
        kindOf(standing.stream()).requireReversible(read(standing), by);
    }

    /** What is dated in a closed period stands there as it was reported; asked again when all is about to be stored. */
    private void requireOpen(ReversalExtent extent) {
        extent.all().forEach(one -> days.requireOpen(one.entry().day(), clock.now()));
    }

    private List<Stream> beside(Standing standing) {
        return kindOf(standing.stream()).beside(read(standing));
    }

    private Entry read(Standing standing) {
        return entries.read(standing.stream().id(), standing.entry().sequence());
    }

    private void requireStanding(Reversible root, ReverseEntry c) {
        if (root.tailOf(Set.of(c.event()), Set.of()).isEmpty()) {
            throw switch (entries.fateOf(c.id(), c.event())) {
                case NEVER_MADE -> refused("NOT_FOUND", "code", c.event());
                case TAKEN_BACK -> refused("ENTRY_ALREADY_REVERSED", "event", c.event());
                case STANDS -> refused("ENTRY_TOO_OLD_TO_REVERSE", "event", c.event(), "kept", Strand.KEPT);
            };
        }
    }

    /** Only so many entries are remembered: no other of an act, or of what was opened, may be left standing alone. */
    private void requireWhole(Stream stream, List<Recorded> tail, Set<String> acts, ReverseEntry c) {
        boolean whole = find(stream).stream()
                .anyMatch(root -> root.invoke(one -> tail.stream().anyMatch(one::isOpenedBy)));
        Set<String> known = tail.stream().map(Recorded::event).collect(Collectors.toSet());
        require(
                known.containsAll(entries.standing(stream.id(), acts, whole)),
                "ENTRY_TOO_OLD_TO_REVERSE",
                "event",
                c.event(),
                "kept",
                Strand.KEPT);
    }

    private static void requireConfirmed(List<Standing> dependants, ReverseEntry c) {
        Set<String> ids =
                dependants.stream().map(one -> one.entry().event()).collect(Collectors.toCollection(TreeSet::new));
        require(
                ids.equals(c.confirmed()),
                "ENTRIES_BUILD_ON_IT",
                "count",
                ids.size(),
                "entries",
                dependants.stream().map(Standing::told).collect(Collectors.joining("; ")),
                "confirm",
                String.join(" ", ids));
    }

    private void takeBack(Stream stream, List<Recorded> standing, ReverseEntry c) {
        ReversibleKind kind = kindOf(stream);
        String reason = c.reason().value();
        Aggregate<Reversible> about = required(find(stream), "NOT_FOUND", "code", stream.id());
        String code = about.invoke(root -> String.valueOf(root.code()));
        about.execute(
                root -> root.takeBack(standing, entry -> kind.reversal(stream.id(), entry, reason, c.occurredOn())));
        standing.forEach(
                entry -> kind.undone(entries.read(stream.id(), entry.sequence()), code, reason, c.occurredOn()));
    }
}
