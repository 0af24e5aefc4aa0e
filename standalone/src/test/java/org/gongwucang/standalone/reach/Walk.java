package org.gongwucang.standalone.reach;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import tools.jackson.databind.json.JsonMapper;

/** 遍问: every query that there is, with everything below it, asked by somebody. */
final class Walk {

    /** Nothing, but for a class that there is: classes are everybody's. */
    private static final Filled UNNAMED = new Filled(name -> name.equals("code") ? "DESK" : "nothing");

    private final Office office;
    private final String account;
    private final Told told = new Told();

    Walk(Office office, String account) {
        this.office = office;
        this.account = account;
    }

    /** Each query once, without a name of anything. */
    Walk everything() {
        root().getFieldDefinitions().forEach(this::ask);
        return this;
    }

    private void ask(GraphQLFieldDefinition query) {
        String answer = office.ask(
                account,
                "{ " + query.getName() + UNNAMED.arguments(query.getArguments(), null, "") + Selections.below(query)
                        + " }");
        told.take(
                root(), query, JsonMapper.shared().readTree(answer).path("data").path(query.getName()));
    }

    private GraphQLObjectType root() {
        return office.schema().getQueryType();
    }

    Told told() {
        return told;
    }
}
