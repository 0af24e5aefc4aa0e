package org.gongwucang.query.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 层级: what hangs below what, at one moment. Late entries may leave a ring in the past: each code is visited once. */
public final class Hierarchy {

    private final Map<String, List<String>> children = new HashMap<>();

    private Hierarchy() {}

    public static <R> Hierarchy of(Collection<R> rows, Function<R, String> code, Function<R, @Nullable String> parent) {
        Hierarchy tree = new Hierarchy();
        for (R row : rows) {
            tree.hang(code.apply(row), parent.apply(row));
        }
        return tree;
    }

    private void hang(String code, @Nullable String parent) {
        if (parent != null) {
            children.computeIfAbsent(parent, none -> new ArrayList<>()).add(code);
        }
    }

    /** The code itself and everything below it; a code nobody knows stands alone. */
    public Set<String> below(String code) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(children(next));
            }
        }
        return found;
    }

    /** What hangs directly below the code. */
    public List<String> children(String code) {
        return children.getOrDefault(code, List.of());
    }
}
