package org.gongwucang.standalone.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** 提醒接收方: takes what is posted to it, or says that it does not. */
public final class NoticeReceiver implements AutoCloseable {

    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 204;

    public NoticeReceiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/notices", this::take);
        server.start();
    }

    /** 来件. */
    public record Posted(String id, String signature, String body) {}

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            posted.add(new Posted(
                    exchange.getRequestHeaders().getFirst("X-Gongwucang-Notice"),
                    exchange.getRequestHeaders().getFirst("X-Gongwucang-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/notices";
    }

    /** What it answers from now on. */
    public void answers(int code) {
        status = code;
    }

    /** All that came, also what was not taken. */
    public List<Posted> posted() {
        return List.copyOf(posted);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
