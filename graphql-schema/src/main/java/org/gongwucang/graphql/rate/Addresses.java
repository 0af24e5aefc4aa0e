package org.gongwucang.graphql.rate;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** 来处: by which those are told apart who are not signed in. */
final class Addresses {

    /** Of an IPv6 address what a provider gives to one customer. */
    private static final int NETWORK_BYTES = 8;

    private static final String UNKNOWN = "unknown";

    private Addresses() {}

    static String of(@Nullable String literal) {
        if (literal == null
                || literal.isEmpty()
                || Character.digit(literal.charAt(0), 16) < 0 && literal.charAt(0) != ':') {
            return UNKNOWN;
        }
        try {
            return of(InetAddress.getByName(literal));
        } catch (UnknownHostException none) {
            return UNKNOWN;
        }
    }

    static String of(@Nullable InetAddress address) {
        if (address == null) {
            return UNKNOWN;
        }
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
