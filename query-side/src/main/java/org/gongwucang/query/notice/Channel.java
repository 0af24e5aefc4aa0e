package org.gongwucang.query.notice;

/** 渠道: a way out of the house, to addresses that the operator names and nobody else. */
interface Channel {

    /** As it is written in the register of deliveries. */
    String name();

    /**
     * Sends it; whoever gets it may get it again under the same id.
     *
     * @throws Undelivered where it was not taken
     */
    void send(Notice notice) throws Undelivered;

    /** 未送达: why, as a code. */
    final class Undelivered extends Exception {

        private static final long serialVersionUID = 1L;

        Undelivered(String code) {
            super(code);
        }

        Undelivered(String code, Throwable cause) {
            super(code, cause);
        }
    }
}
