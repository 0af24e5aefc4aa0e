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

    private RequestBody() {}

    /** @throws TooSlow where it takes longer than {@link Limits#TIME} */
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

    private static int next(InputStream in, byte[] some) throws IOException {
        try {
            return in.read(some);
        } catch (SocketTimeoutException silence) {
            throw new TooSlow();
        }
    }
}
