package org.gongwucang.standalone.house;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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

    private final HttpClient http;
    private final Addresses addresses;
    private @Nullable String token;
    private @Nullable String language;

    private House(HttpClient http, Addresses addresses) {
        this.http = http;
        this.addresses = addresses;
    }

    /**
     * @param server what {@link Addresses#behind} takes
     * @throws HouseRefused where nobody answers there, or the account may not sign in
     */
    public static House signedIn(URI server, String account, String password) {
        return signedIn(server, Trust.ofJava(), account, password);
    }

    /** The same, over https with certificates that this believes. */
    public static House signedIn(URI server, Trust trust, String account, String password) {
        HttpClient http = trust.client();
        return new House(http, Addresses.behind(server, http)).signIn(account, password);
    }

    /** The same, where each half has an address of its own. */
    public static House signedIn(Addresses addresses, String account, String password) {
        return signedIn(addresses, Trust.ofJava(), account, password);
    }

    /** The same, over https with certificates that this believes. */
    public static House signedIn(Addresses addresses, Trust trust, String account, String password) {
        return new House(trust.client(), addresses).signIn(account, password);
    }

    /** The same program, asked on behalf of another account. */
    public House as(String account, String password) {
        return new House(http, addresses).signIn(account, password);
    }

    private House signIn(String account, String password) {
        JsonNode done = ask(SIGN_IN, Map.of("input", Map.of("account", account, "password", password)));
        requireNoErrors(done);
        token = done.path("token").asString();
        return this;
    }

    /** From now on what is told is told in this language. */
    public House speaking(String tag) {
        language = tag;
        return this;
    }

    /** 收取: takes the content of an answer. */
    public interface Taking {
        long take(InputStream content) throws IOException;
    }

    /**
     * Fetches what a link of the half that answers stands for; gives what was made of it.
     *
     * @param link relative to the address of GraphQL
     * @throws HouseRefused where it is refused, or breaks off
     */
    public long fetch(String link, Taking taking) {
        URI address = addresses.queries().resolve(link);
        HttpResponse<InputStream> answer =
                sent(HttpRequest.newBuilder(address).timeout(PATIENCE).GET(), BodyHandlers.ofInputStream());
        try (InputStream content = answer.body()) {
            if (answer.statusCode() == HttpURLConnection.HTTP_OK) {
                return taking.take(content);
            }
            throw refusal(read(new String(content.readAllBytes(), StandardCharsets.UTF_8), answer)
                    .path("errors")
                    .path(0));
        } catch (IOException e) {
            throw new HouseRefused("BROKEN_OFF", "The file is not whole and was not kept: " + e.getMessage());
        }
    }

    /**
     * Brings a text as a file, to be cited as evidence; gives {@code uploadId} and what else is said of it.
     *
     * @throws HouseRefused where it is not taken
     */
    public JsonNode bring(String name, String text) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        addresses.commands().resolve("files"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .POST(BodyPublishers.ofString(text));
        HttpResponse<String> answer = sent(known(request), BodyHandlers.ofString());
        JsonNode brought = read(answer.body(), answer);
        requireNoErrors(brought);
        if (answer.statusCode() != HttpURLConnection.HTTP_CREATED) {
            throw refusal(brought.path("errors").path(0));
        }
        return brought;
    }

    /** Asks for what an operator may know, or has something begun there. */
    public JsonNode operate(String method, String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        addresses.commands().resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.noBody());
        HttpResponse<String> answer = sent(known(request), BodyHandlers.ofString());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new HouseRefused(
                    "HTTP_" + answer.statusCode(), "The program does not let this account do that: " + path + ".");
        }
        return read(answer.body(), answer);
    }

    /**
     * Asks, and gives the answer of the one field, which the document calls {@code done}.
     *
     * @throws HouseRefused where the request as a whole was not taken
     */
    public JsonNode ask(String document, Map<String, Object> variables) {
        HttpResponse<String> response = send(addresses.of(document), Map.of("query", document, "variables", variables));
        JsonNode answer = read(response.body(), response);
        JsonNode error = answer.path("errors").path(0);
        if (!error.isMissingNode()) {
            throw refusal(error);
        }
        return answer.path("data").path("done");
    }

    private static HouseRefused refusal(JsonNode error) {
        return new HouseRefused(
                error.path("extensions").path("code").asString("ERROR"),
                error.path("message").asString(""));
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

    private HttpResponse<String> send(URI address, Map<String, Object> request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/graphql-response+json, application/json;q=0.9")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(request)));
        return sent(known(builder), BodyHandlers.ofString());
    }

    private HttpRequest.Builder known(HttpRequest.Builder builder) {
        return token == null ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder builder, BodyHandler<T> body) {
        if (language != null) {
            builder.header("Accept-Language", language);
        }
        HttpRequest request = builder.build();
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw HouseRefused.unanswered(request.uri());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HouseRefused.interrupted();
        }
    }

    private static JsonNode read(String body, HttpResponse<?> response) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new HouseRefused("HTTP_" + response.statusCode(), "No GraphQL answer from " + response.uri() + ".");
        }
    }
}
