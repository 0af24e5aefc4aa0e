package org.gongwucang.graphql.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** 细流: a request whose body comes byte by byte and never ends, whatever is answered. */
final class Trickle implements AutoCloseable {

    private static final int ANNOUNCED = 1_000_000;

    private final Socket socket;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    Trickle(int port, String contentType) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + ANNOUNCED + "\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(US_ASCII));
    }

    /** Sends one byte more; false as soon as the other side has closed. */
    boolean goesOn() {
        try {
            hear(socket.getInputStream().available());
            socket.getOutputStream().write(' ');
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private void hear(int bytes) throws IOException {
        heard.write(socket.getInputStream().readNBytes(bytes));
    }

    /** All of it, as soon as the other side has closed. */
    String answer() throws IOException {
        if (heard.size() == 0) {
            heard.write(socket.getInputStream().readAllBytes());
        }
        return heard.toString(UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
