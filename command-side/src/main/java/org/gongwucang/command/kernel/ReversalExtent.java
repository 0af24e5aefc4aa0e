package org.gongwucang.command.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.kernel.ReversibleKind.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 冲销范围: everything that has to go with one entry: what was entered in the same act, in whichever stream, what came
 * later in the same strands, and what was entered in the acts of these.
 */
final class ReversalExtent {

    /** A standing entry of a stream. */
    record Standing(Stream stream, @Nullable String code, Recorded entry) {

        /** For the person who has to agree. */
        String told() {
            return (code == null || code.isEmpty() ? stream.id() : code) + " " + entry.kind() + " " + entry.day();
        }
    }

    private final String event;
    private final Function<Stream, Optional<Aggregate<Reversible>>> streams;
    private final Function<Standing, List<Stream>> beside;
    private final Map<Stream, List<Standing>> found = new LinkedHashMap<>();
    private final Map<Stream, Aggregate<Reversible>> loaded = new HashMap<>();
    private final Set<String> acts = new HashSet<>();

    ReversalExtent(
            String event,
            Function<Stream, Optional<Aggregate<Reversible>>> streams,
            Function<Standing, List<Stream>> beside) {
        this.event = event;
        this.streams = streams;
        this.beside = beside;
    }

    /** Looks until nothing more has to go. */
    void growFrom(Stream asked) {
        found.put(asked, List.of());
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Stream stream : List.copyOf(found.keySet())) {
                List<Standing> tail = tailOf(stream);
                if (tail.size() > found.getOrDefault(stream, List.of()).size()) {
                    found.put(stream, tail);
                    tail.forEach(this::follow);
                    grows = true;
                }
            }
        }
        found.values().removeIf(List::isEmpty);
    }

    private List<Standing> tailOf(Stream stream) {
        Aggregate<Reversible> aggregate =
                loaded.computeIfAbsent(stream, any -> streams.apply(any).orElseThrow());
        return aggregate.invoke(root -> root.tailOf(Set.of(event), acts).stream()
                .map(entry -> new Standing(stream, root.code(), entry))
                .toList());
    }

    private void follow(Standing standing) {
        String act = standing.entry().act();
        if (act != null) {
            acts.add(act);
        }
        beside.apply(standing).stream()
                .filter(stream -> streams.apply(stream).isPresent())
                .forEach(stream -> found.putIfAbsent(stream, List.of()));
    }

    /** The acts in which these were entered. */
    Set<String> acts() {
        return Set.copyOf(acts);
    }

    List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        found.values().forEach(all::addAll);
        return all;
    }

    /** Entries of each stream, newest first. */
    Map<Stream, List<Recorded>> byStream() {
        Map<Stream, List<Recorded>> byStream = new LinkedHashMap<>();
        found.forEach((stream, standing) ->
                byStream.put(stream, standing.stream().map(Standing::entry).toList()));
        return byStream;
    }

    /** What goes with it though it was entered in another act. */
    List<Standing> dependants() {
        Optional<String> act = all().stream()
                .map(Standing::entry)
                .filter(entry -> entry.event().equals(event))
                .findFirst()
                .map(Recorded::act);
        return all().stream()
                .filter(one -> !one.entry().event().equals(event))
                .filter(one -> act.isEmpty() || !act.get().equals(one.entry().act()))
                .toList();
    }
}
