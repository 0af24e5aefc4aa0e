package org.gongwucang.standalone.reach;

import graphql.schema.GraphQLSchema;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongwucang.command.identity.DemoAccounts;
import org.gongwucang.standalone.demo.Neighbours;
import org.gongwucang.standalone.testing.RunningProgram;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** 有邻居的办公室: the program with two units beside each other, asked by account. */
final class Office implements AutoCloseable {

    private final RunningProgram program = new RunningProgram();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Office() {
        Neighbours.moveInto(program);
    }

    GraphQLSchema schema() {
        return program.bean(GraphQlSource.class).schema();
    }

    <T> T bean(Class<T> type) {
        return program.bean(type);
    }

    URI address() {
        return program.address();
    }

    String token(String account) {
        return tokens.computeIfAbsent(account, this::signedIn);
    }

    private String signedIn(String account) {
        return program.ask(
                        null,
                        "mutation($a: String!, $p: String!) { signIn(input: {account: $a, password: $p}) { token } }",
                        Map.of("a", account, "p", DemoAccounts.PASSWORD))
                .at("/data/signIn/token")
                .asString();
    }

    /** The answer as it comes. */
    String ask(String account, String document) {
        String body =
                JsonMapper.shared().createObjectNode().put("query", document).toString();
        return program.send(HttpRequest.newBuilder(program.address())
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .header("Authorization", "Bearer " + token(account))
                        .POST(BodyPublishers.ofString(body)))
                .body();
    }

    /** What is at this address, without a token. */
    HttpResponse<String> fetch(String link) {
        return program.send(HttpRequest.newBuilder(program.address().resolve(link)));
    }

    @Override
    public void close() {
        program.close();
    }
}
