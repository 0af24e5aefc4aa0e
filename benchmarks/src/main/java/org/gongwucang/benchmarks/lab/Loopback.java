package org.gongwucang.benchmarks.lab;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/** 本机地址: what the laboratory needs to know of 127.0.0.1. */
final class Loopback {

    static final String ADDRESS = "127.0.0.1";

    private Loopback() {}

    /** A port on which nobody listens now. */
    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LabFailure("no free port on " + ADDRESS, e);
        }
    }

    static boolean listensOn(int port) {
        try (Socket socket = new Socket(ADDRESS, port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Whether this process sees no other interface, as in a network namespace of its own. */
    static boolean isAllThereIs() {
        try {
            return NetworkInterface.networkInterfaces().allMatch(Loopback::isLoopbackOrDown);
        } catch (SocketException e) {
            throw new LabFailure("the network interfaces cannot be listed", e);
        }
    }

    private static boolean isLoopbackOrDown(NetworkInterface network) {
        try {
            return network.isLoopback() || !network.isUp();
        } catch (SocketException e) {
            throw new LabFailure("interface " + network.getName() + " cannot be looked at", e);
        }
    }
}
