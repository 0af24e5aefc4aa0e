package org.gongwucang.graphql.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** 细流: a request whose body comes byte by byte and never ends. */
final class Trickle implements AutoCloseable {

    private static final int ANNOUNCED = 1_000_000;

    private final Socket socket;

    Trickle(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + ANNOUNCED + "\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
    }

    /** Sends one byte more; false as soon as there is an answer, or nobody who reads. */
    boolean goesOn() {
        try {
            if (socket.getInputStream().available() > 0) {
                return false;
            }
            socket.getOutputStream().write(' ');
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    String answer() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
