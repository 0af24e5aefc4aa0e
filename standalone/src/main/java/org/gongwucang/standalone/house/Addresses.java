package org.gongwucang.standalone.house;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * 地址: where mutations and where queries are sent.
 *
 * @param commands of the half that decides
 * @param queries of the half that answers; the same where both are one process
 */
public record Addresses(URI commands, URI queries) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PATH = "/graphql";

    /** Each half by its own address. */
    public static Addresses two(URI commands, URI queries) {
        return new Addresses(ofGraphQl(commands), ofGraphQl(queries));
    }

    private static Addresses one(URI both) {
        return two(both, both);
    }

    private static URI ofGraphQl(URI server) {
        return server.getPath().endsWith(PATH) ? server : server.resolve(PATH);
    }

    /**
     * What stands behind a server: both halves in one process, or a gateway with the two of them. An address that ends
     * in {@code /graphql} is taken at its word; any other is asked for the gateway's paths.
     *
     * @throws HouseRefused where nobody answers there
     */
    public static Addresses behind(URI server, HttpClient http) {
        if (server.getPath().endsWith(PATH)) {
            return one(server);
        }
        URI commands = server.resolve("/command" + PATH);
        return isThere(commands, http) ? new Addresses(commands, server.resolve("/query" + PATH)) : one(server);
    }

    /** One process on its own knows no such path, and says so to nobody it knows as to any stranger. */
    private static boolean isThere(URI address, HttpClient http) {
        try {
            HttpResponse<Void> answer =
                    http.send(HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.discarding());
            return answer.statusCode() != HttpURLConnection.HTTP_UNAUTHORIZED
                    && answer.statusCode() != HttpURLConnection.HTTP_NOT_FOUND;
        } catch (IOException e) {
            throw HouseRefused.unanswered(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HouseRefused.interrupted();
        }
    }

    /** Where this document is sent. */
    URI of(String document) {
        return document.startsWith("mutation") ? commands : queries;
    }
}
