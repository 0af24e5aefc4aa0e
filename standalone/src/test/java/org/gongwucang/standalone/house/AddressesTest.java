package org.gongwucang.standalone.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 地址: mutations and queries find their half, whatever stands behind the server that was named. */
class AddressesTest {

    private static final String ANSWER = "{\"data\":{\"done\":{\"token\":\"t\",\"userErrors\":[]}}}";
    private static final String QUESTION = "{ done: ledgers { name } }";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void a_server_listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> answer(exchange, 401));
        server.start();
    }

    @AfterEach
    void it_ends() {
        server.stop(0);
    }

    @Test
    void behind_a_gateway_each_half_is_asked_what_is_its_business() {
        answers("/command/graphql");
        answers("/query/graphql");

        House.signedIn(address(""), "auditor", "password").ask(QUESTION, Map.of());

        assertThat(asked).containsExactly("POST /command/graphql", "POST /query/graphql");
    }

    @Test
    void one_process_is_asked_everything() {
        answers("/graphql");

        House.signedIn(address("/"), "auditor", "password").ask(QUESTION, Map.of());

        assertThat(asked).containsExactly("POST /graphql", "POST /graphql");
    }

    @Test
    void an_address_of_graphql_is_taken_at_its_word() {
        answers("/elsewhere/graphql");

        House.signedIn(address("/elsewhere/graphql"), "auditor", "password").ask(QUESTION, Map.of());

        assertThat(asked).containsExactly("POST /elsewhere/graphql", "POST /elsewhere/graphql");
    }

    @Test
    void halves_without_a_gateway_are_named_both() {
        answers("/graphql");
        answers("/answers/graphql");
        Addresses two = Addresses.two(address(""), address("/answers/graphql"));

        House.signedIn(two, "auditor", "password").ask(QUESTION, Map.of());

        assertThat(asked).containsExactly("POST /graphql", "POST /answers/graphql");
    }

    @Test
    void where_nobody_answers_it_says_so() {
        URI nobody = address("");
        server.stop(0);

        assertThatThrownBy(() -> House.signedIn(nobody, "auditor", "password"))
                .isInstanceOf(HouseRefused.class)
                .hasMessageContaining("Nobody answers");
    }

    private void answers(String path) {
        server.createContext(path, exchange -> {
            boolean isAsked = exchange.getRequestMethod().equals("POST");
            if (isAsked) {
                asked.add("POST " + exchange.getRequestURI().getPath());
            }
            answer(exchange, isAsked ? 200 : 405);
        });
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = status == 200 ? ANSWER.getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }
}
