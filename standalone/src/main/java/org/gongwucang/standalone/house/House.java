package org.gongwucang.standalone.house;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 服务: the running program, asked over GraphQL on behalf of one account. */
public final class House {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String SIGN_IN =
            "mutation($input: SignInInput!) { done: signIn(input: $input) { token userErrors { code message } } }";

    /** Of HTTP/1.1: the offer of HTTP/2 without TLS, which the program does not speak, goes along with every request. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI address;
    private @Nullable String token;

    private House(URI address) {
        this.address = address;
    }

    /** @throws HouseRefused where nobody answers there, or the account may not sign in */
    public static House signedIn(URI address, String account, String password) {
        House house = new House(address);
        JsonNode done = house.ask(SIGN_IN, Map.of("input", Map.of("account", account, "password", password)));
        requireNoErrors(done);
        house.token = done.path("token").asString();
        return house;
    }

    /**
     * Asks, and gives the answer of the one field, which the document calls {@code done}.
     *
     * @throws HouseRefused where the request as a whole was not taken
     */
    public JsonNode ask(String document, Map<String, Object> variables) {
        JsonNode answer = read(send(Map.of("query", document, "variables", variables)));
        JsonNode error = answer.path("errors").path(0);
        if (!error.isMissingNode()) {
            throw new HouseRefused(
                    error.path("extensions").path("code").asString("ERROR"),
                    error.path("message").asString(""));
        }
        return answer.path("data").path("done");
    }

    /** @throws HouseRefused with the first reason why it was not done */
    public static void requireNoErrors(JsonNode done) {
        JsonNode error = done.path("userErrors").path(0);
        if (!error.isMissingNode()) {
            throw new HouseRefused(
                    error.path("code").asString(), error.path("message").asString());
        }
    }

    /** The code of the first reason why it was not done; empty where it was. */
    public static String codeIn(JsonNode done) {
        return done.path("userErrors").path(0).path("code").asString("");
    }

    private HttpResponse<String> send(Map<String, Object> request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(request)));
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(builder.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new HouseRefused(
                    "UNAVAILABLE", "Nobody answers at " + address + ". Start the program first: ./gongwucang up");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HouseRefused.interrupted();
        }
    }

    private JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw new HouseRefused("HTTP_" + response.statusCode(), "No GraphQL answer from " + address + ".");
        }
    }
}
