package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** 中继: stands between a process and a server; the line through it can be cut, mended, and made slow. */
public final class TcpRelay implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile Duration delay = Duration.ZERO;

    /** @param target port of the server on the loopback address */
    public TcpRelay(int target) {
        this.target = target;
        try {
            listener = new ServerSocket();
            listener.bind(new InetSocketAddress(InetAddress.getByName(Loopback.ADDRESS), 0), 200);
        } catch (IOException e) {
            throw new LabFailure("no relay", e);
        }
        background("relay-" + target, this::accept);
    }

    /** Where it listens. */
    public int port() {
        return listener.getLocalPort();
    }

    /** Ends every connection, and each new one at once. */
    public void cut() {
        cut = true;
        open.forEach(TcpRelay::end);
    }

    /** The line is as it was. */
    public void mend() {
        cut = false;
        delay = Duration.ZERO;
    }

    /** @param by what passes waits so long, in either direction, and what comes behind waits for it */
    public void slow(Duration by) {
        delay = by;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                connect(listener.accept());
            } catch (IOException closedOrNobodyThere) {
                // The caller sees its connection end; the next one is accepted.
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        if (cut) {
            end(caller);
            return;
        }
        Socket server = new Socket();
        try {
            server.connect(new InetSocketAddress(Loopback.ADDRESS, target));
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        } catch (IOException e) {
            end(caller);
            throw e;
        }
        open.add(caller);
        open.add(server);
        if (cut) {
            forget(caller);
            forget(server);
        }
        background("relay-up-" + target, () -> pass(caller, server));
        background("relay-down-" + target, () -> pass(server, caller));
    }

    private void pass(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (!delay.isZero()) {
                    Waiting.pass(delay);
                }
                out.write(buffer, 0, read);
            }
        } catch (IOException ended) {
            // Both ends are closed below, whichever ended first.
        } finally {
            forget(from);
            forget(to);
        }
    }

    private void forget(Socket socket) {
        end(socket);
        open.remove(socket);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // It is to be closed, and it is.
        }
    }

    private static void background(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new LabFailure("the relay does not close", e);
        }
        cut();
    }
}
