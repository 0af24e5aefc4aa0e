package org.gongwucang.query.form;

import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gongwucang.query.form.FormLinks.Filled;
import org.gongwucang.query.form.FormLinks.FormLink;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 打印标签: links to labels, for whoever reads the register. */
@Controller
class LabelController {

    private final FormLinks links;

    LabelController(FormLinks links) {
        this.links = links;
    }

    /** 标签页: as GraphQL shows it. */
    record LabelSheet(@Nullable FormLink form, List<String> missing) {}

    @QueryMapping
    @AllowedToReaders
    @Nullable
    FormLink label(DataFetchingEnvironment asked) {
        Map<String, Object> given = asked.getArguments();
        return links.of(LabelForm.NAME, LabelForm.single(given)).orElse(null);
    }

    @QueryMapping
    @AllowedToReaders
    LabelSheet labelSheet(DataFetchingEnvironment asked) {
        Filled filled =
                links.fill(LabelForm.NAME, asked.getArguments(), "codes").orElse(null);
        List<?> codes = Objects.requireNonNull(asked.getArgument("codes"));
        return filled == null
                ? new LabelSheet(null, missing(codes, Set.of()))
                : new LabelSheet(filled.link(), missing(codes, ((LabelPaper) filled.file()).codes()));
    }

    private static List<String> missing(List<?> codes, Set<String> printed) {
        Set<String> asked = new LinkedHashSet<>();
        codes.forEach(code -> asked.add(code.toString()));
        asked.removeAll(printed);
        return List.copyOf(asked);
    }
}
