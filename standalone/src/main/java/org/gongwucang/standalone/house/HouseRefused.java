package org.gongwucang.standalone.house;

import java.net.URI;

/** 被拒: the house did not take the import as a whole. The message is for the user. */
public final class HouseRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public HouseRefused(String code, String message) {
        super(code + ": " + message);
        this.code = code;
    }

    public static HouseRefused interrupted() {
        return new HouseRefused("INTERRUPTED", "Interrupted; run it again to go on.");
    }

    static HouseRefused unanswered(URI address) {
        return new HouseRefused(
                "UNAVAILABLE", "Nobody answers at " + address + ". Start the program first: ./gongwucang up");
    }

    /** Stable code. */
    public String code() {
        return code;
    }
}
