package org.gongwucang.standalone.reach;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongwucang.standalone.reach.Filled.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** 遍问: every query that there is, with everything below it, asked by somebody. */
final class Walk {

    /** Nothing, but for a class that there is: classes are everybody's. */
    private static final Filled UNNAMED = new Filled(name -> name.equals("code") ? "DESK" : "nothing");

    private final Office office;
    private final String account;
    private final Told told = new Told();
    private final List<String> answers = new ArrayList<>();

    Walk(Office office, String account) {
        this.office = office;
        this.account = account;
    }

    /** Each query once, without a name of anything. */
    Walk everything() {
        root().getFieldDefinitions().forEach(query -> ask(query, null, ""));
        return this;
    }

    /** Each query for one thing, with everything that this one was told under the name that it asks for. */
    Walk eachThing() {
        for (GraphQLFieldDefinition query : root().getFieldDefinitions()) {
            named(query).ifPresent(place -> Ids.at(place.name(), told).forEach(id -> ask(query, place, id)));
        }
        return this;
    }

    private static Optional<Place> named(GraphQLFieldDefinition query) {
        List<GraphQLArgument> needed = query.getArguments().stream()
                .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
                .toList();
        return Filled.places(needed).stream()
                .filter(place -> place.path().size() == 1)
                .findFirst();
    }

    private void ask(GraphQLFieldDefinition query, @Nullable Place place, String id) {
        String answer = office.ask(
                account,
                "{ " + query.getName() + UNNAMED.arguments(query.getArguments(), place, id) + Selections.below(query)
                        + " }");
        answers.add(query.getName() + " " + answer);
        told.take(
                root(), query, JsonMapper.shared().readTree(answer).path("data").path(query.getName()));
    }

    private GraphQLObjectType root() {
        return office.schema().getQueryType();
    }

    Told told() {
        return told;
    }

    /** As they came, behind the names of the queries. */
    List<String> answers() {
        return answers;
    }
}
