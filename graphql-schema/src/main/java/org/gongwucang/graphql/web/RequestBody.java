package org.gongwucang.graphql.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import org.gongwucang.graphql.limit.Limits;

/** 请求体: read up to one byte more than any may have, and not longer than any may take: a thread waits for it. */
final class RequestBody {

    private static final int AT_ONCE = 8 * 1024;

    /** 请求过慢: somebody sends a byte now and then. */
    static final class TooSlow extends IOException {

        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("the body did not come in time");
        }
    }

    /** 请求中断: nothing more comes; the server has answered already, with 408 and in words of its own. */
    static final class Silence extends IOException {

        private static final long serialVersionUID = 1L;

        Silence(IOException failure) {
            super("the body does not go on", failure);
        }
    }

    private RequestBody() {}

    /**
     * The whole of it.
     *
     * @throws TooSlow where it takes longer than {@link Limits#TIME}
     * @throws Silence where the connection falls silent
     */
    static byte[] read(InputStream in) throws IOException {
        long end = System.nanoTime() + Limits.TIME.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] some = new byte[AT_ONCE];
        int read = next(in, some);
        while (read >= 0 && body.size() <= Limits.REQUEST) {
            body.write(some, 0, Math.min(read, Limits.REQUEST + 1 - body.size()));
            if (System.nanoTime() > end) {
                throw new TooSlow();
            }
            read = next(in, some);
        }
        return body.toByteArray();
    }

    /** The server wraps what its socket says. */
    private static int next(InputStream in, byte[] some) throws IOException {
        try {
            return in.read(some);
        } catch (IOException failure) {
            if (failure.getCause() instanceof SocketTimeoutException) {
                throw new Silence(failure);
            }
            throw failure;
        }
    }
}
