package org.gongwucang.graphql.limit;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a valid document amounts to once its fragments are written out, without writing them out: thirty fragments that
 * spread each other twice are a thousand million fields.
 *
 * @param fields fields, at most {@link Integer#MAX_VALUE}
 * @param depth fields from the root to the innermost
 * @param aliases fields with an alias
 */
record DocumentSize(long fields, int depth, long aliases) {

    private static final DocumentSize NOTHING = new DocumentSize(0, 0, 0);

    static DocumentSize of(Document document) {
        Measure measure = new Measure(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> measure.of(operation.getSelectionSet()))
                .reduce(NOTHING, DocumentSize::beside);
    }

    private DocumentSize beside(DocumentSize other) {
        return new DocumentSize(sum(fields, other.fields), Math.max(depth, other.depth), sum(aliases, other.aliases));
    }

    private DocumentSize within(Field field) {
        return new DocumentSize(sum(fields, 1), depth + 1, sum(aliases, field.getAlias() == null ? 0 : 1));
    }

    private static long sum(long some, long more) {
        return Math.min(some + more, Integer.MAX_VALUE);
    }

    private static final class Measure {

        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, DocumentSize> measured = new HashMap<>();

        Measure(Document document) {
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        }

        DocumentSize of(@Nullable SelectionSet selections) {
            if (selections == null) {
                return NOTHING;
            }
            return selections.getSelections().stream().map(this::of).reduce(NOTHING, DocumentSize::beside);
        }

        private DocumentSize of(Selection<?> selection) {
            if (selection instanceof Field field) {
                return of(field.getSelectionSet()).within(field);
            }
            if (selection instanceof InlineFragment inline) {
                return of(inline.getSelectionSet());
            }
            return spread(((FragmentSpread) selection).getName());
        }

        private DocumentSize spread(String name) {
            DocumentSize known = measured.get(name);
            FragmentDefinition fragment = fragments.get(name);
            if (known != null || fragment == null) {
                return known == null ? NOTHING : known;
            }
            DocumentSize size = of(fragment.getSelectionSet());
            measured.put(name, size);
            return size;
        }
    }
}
