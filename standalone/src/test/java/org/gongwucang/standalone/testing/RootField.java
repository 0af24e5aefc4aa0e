package org.gongwucang.standalone.testing;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 根字段: a query, mutation or subscription, as the schema has it. */
public record RootField(GraphQLObjectType root, GraphQLFieldDefinition field) {

    private static final String EVENTS = "text/event-stream";

    /** Those of all three roots; a new one is among them by itself. */
    public static List<RootField> of(GraphQLSchema schema) {
        return Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .map(Objects::requireNonNull)
                .flatMap(root -> root.getFieldDefinitions().stream().map(field -> new RootField(root, field)))
                .toList();
    }

    public String name() {
        return field.getName();
    }

    public boolean isMutation() {
        return root.getName().equals("Mutation");
    }

    /** Over HTTP it is answered by a stream of events. */
    public boolean isSubscription() {
        return root.getName().equals("Subscription");
    }

    /** Well-formed, and means nothing. */
    public String document() {
        return Dummies.request(root, field);
    }

    /** That document, to be sent there. */
    public HttpRequest.Builder request(URI address) {
        String body =
                JsonMapper.shared().createObjectNode().put("query", document()).toString();
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Accept", isSubscription() ? EVENTS : "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    /** What was answered; the first event of a stream. */
    public static JsonNode answer(HttpResponse<String> said) {
        boolean events = said.headers().firstValue("Content-Type").orElse("").startsWith(EVENTS);
        String json = events
                ? said.body()
                        .lines()
                        .filter(line -> line.startsWith("data:"))
                        .findFirst()
                        .orElseThrow()
                        .substring("data:".length())
                : said.body();
        return JsonMapper.shared().readTree(json);
    }
}
