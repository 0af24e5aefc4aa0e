package org.gongwucang.query.form;

import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongwucang.query.year.YearOutline;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** 年报取数: the whole report of a year, asked for as whoever the file is for. */
@Component
class YearOutlines {

    private static final String OF_EDITION =
            "query($year: Int!, $edition: Int) { done: yearReport(year: $year, edition: $edition) { ";
    private static final String AS_KNOWN =
            "query($year: Int!, $knownAt: String) { done: yearReport(year: $year, knownAt: $knownAt) { ";

    private final GraphQlSource source;

    YearOutlines(GraphQlSource source) {
        this.source = source;
    }

    /** Nothing where there is no such edition. */
    Optional<YearOutline> of(Filling filling) {
        GraphQLObjectType type = Objects.requireNonNull(source.schema().getObjectType("YearReport"));
        String asked = filling.given("edition") == null ? AS_KNOWN : OF_EDITION;
        return filling.ask(asked + YearOutline.selection(type) + " } }")
                .map(Answer::fields)
                .map(report -> YearOutline.of(type, (Map<?, ?>) report));
    }
}
