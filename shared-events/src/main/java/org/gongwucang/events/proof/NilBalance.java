package org.gongwucang.events.proof;

import java.util.List;

/**
 * 清零证明: that nothing of what a temporary body had is out, as the entries of a cut tell it.
 *
 * <p>The digest is the SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of these lines, each ended by a line feed:
 * {@code nil-balance 1}, {@code body|CODE}, {@code lines|N}, {@code allocated|N}, {@code returned|N}, {@code refused|N},
 * {@code handedOver|N}, {@code waived|N}, {@code cut|ROOT}; numbers in plain ASCII digits. Nothing in it depends on a
 * language, a time zone or a version of the program.
 *
 * @param lines lines of orders by which something was issued to the body
 * @param allocated pieces issued
 * @param returned pieces that came back and were looked at
 * @param refused pieces that it did not take
 * @param handedOver pieces that a successor has by an approved order
 * @param waived pieces lost and answered for
 * @param cut root of the streams, see {@link Cuts#root}
 * @param streams the record of the body and its orders, in the order of their identifiers
 */
public record NilBalance(
        int lines,
        int allocated,
        int returned,
        int refused,
        int handedOver,
        int waived,
        String cut,
        List<CutStream> streams,
        String digest) {

    /** The certificate of these numbers and streams, with its digests. */
    public static NilBalance of(
            String body,
            int lines,
            int allocated,
            int returned,
            int refused,
            int handedOver,
            int waived,
            List<CutStream> streams) {
        String root = Cuts.root(streams);
        NilBalance told =
                new NilBalance(lines, allocated, returned, refused, handedOver, waived, root, Cuts.sorted(streams), "");
        return new NilBalance(
                lines, allocated, returned, refused, handedOver, waived, root, told.streams(), told.digestFor(body));
    }

    /** What the digest has to be. */
    public String digestFor(String body) {
        String text = "nil-balance 1\n"
                + line("body", body)
                + line("lines", lines)
                + line("allocated", allocated)
                + line("returned", returned)
                + line("refused", refused)
                + line("handedOver", handedOver)
                + line("waived", waived)
                + line("cut", cut);
        return Cuts.sha256(text);
    }

    /** Pieces that are neither back nor answered for; never anything but 0 in a true certificate. */
    public int outstanding() {
        return allocated - returned - refused - handedOver - waived;
    }

    private static String line(String name, int value) {
        return line(name, Integer.toString(value));
    }

    private static String line(String name, String value) {
        return name + "|" + value + "\n";
    }
}
