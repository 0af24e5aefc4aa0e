package org.gongwucang.query.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HierarchyTest {

    private record Node(String code, @Nullable String parent) {}

    private static Hierarchy tree(Node... nodes) {
        return Hierarchy.of(List.of(nodes), Node::code, Node::parent);
    }

    @Test
    void finds_everything_below_and_the_code_itself() {
        Hierarchy tree = tree(new Node("A", null), new Node("B", "A"), new Node("C", "B"), new Node("D", null));

        assertThat(tree.below("A")).containsExactlyInAnyOrder("A", "B", "C");
        assertThat(tree.below("B")).containsExactlyInAnyOrder("B", "C");
        assertThat(tree.children("A")).containsExactly("B");
    }

    @Test
    void leaves_a_code_nobody_knows_alone() {
        assertThat(tree(new Node("A", null)).below("X")).containsExactly("X");
    }

    @Test
    void comes_to_an_end_in_a_ring() {
        assertThat(tree(new Node("A", "B"), new Node("B", "A")).below("A")).containsExactlyInAnyOrder("A", "B");
    }
}
