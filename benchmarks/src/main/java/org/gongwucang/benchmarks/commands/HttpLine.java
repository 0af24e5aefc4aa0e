package org.gongwucang.benchmarks.commands;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** 连线: one kept HTTP/1.1 connection that posts JSON; it takes next to nothing of the machine it measures. */
final class HttpLine implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final URI address;
    private final String head;
    private Socket socket;
    private InputStream in;

    HttpLine(URI address, String token) throws IOException {
        this.address = address;
        head = "POST " + address.getPath() + " HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nAuthorization: Bearer " + token
                + "\r\nContent-Length: ";
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Socket connected() throws IOException {
        Socket connection = new Socket(address.getHost(), address.getPort());
        connection.setTcpNoDelay(true);
        connection.setSoTimeout(PATIENCE_MILLIS);
        return connection;
    }

    /**
     * A server ends a connection after some requests, or when nobody says anything; then the same body goes over a new one.
     *
     * @return the body of the answer
     */
    String post(String json) throws IOException {
        try {
            return posted(json);
        } catch (ConnectionEnded ended) {
            socket.close();
            socket = connected();
            in = new BufferedInputStream(socket.getInputStream());
            return posted(json);
        }
    }

    private String posted(String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream request = new ByteArrayOutputStream(head.length() + body.length + 16);
        request.write((head + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        request.write(body);
        try {
            socket.getOutputStream().write(request.toByteArray());
        } catch (SocketException e) {
            throw new ConnectionEnded();
        }
        return answer();
    }

    private String answer() throws IOException {
        String status = line();
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).trim());
            }
        }
        byte[] body = length >= 0 ? in.readNBytes(length) : chunks();
        if (!status.contains(" 200")) {
            throw new IOException(status);
        }
        return new String(body, StandardCharsets.UTF_8);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            body.write(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new ConnectionEnded();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** 断开. */
    private static final class ConnectionEnded extends IOException {
        private static final long serialVersionUID = 1L;

        ConnectionEnded() {
            super("the connection was closed");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
