package org.gongwucang.standalone.testing;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 凭据客户端: asks with whatever token it is given. */
public record TokenClient(RunningProgram program, String token) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public HttpResponse<String> send(String document, Map<String, ?> variables) {
        return program.send(at("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables)))));
    }

    public JsonNode ask(String document) {
        return JSON.readTree(send(document, Map.of()).body());
    }

    /** What stands at this path, below the root of the program. */
    public HttpResponse<String> get(String path) {
        return program.send(at(path).GET());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(program.address().resolve(path)).header("Authorization", "Bearer " + token);
    }

    /** The code of the first error; empty where there is none. */
    public static String codeOf(JsonNode answer) {
        return answer.path("errors").path(0).path("extensions").path("code").asString("");
    }
}
