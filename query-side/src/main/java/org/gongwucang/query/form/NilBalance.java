package org.gongwucang.query.form;

/** 结清证明: that a temporary body has nothing of the warehouse any more, on the day it was closed. */
final class NilBalance {

    static final String TEMPLATE = "nil-balance";

    private NilBalance() {}

    /**
     * 结清.
     *
     * @param code of the body's unit, under which the certificate is known
     * @param document of its establishment
     * @param closedBy staff number
     * @param digest of the certificate, as it stands in the event
     * @param received pieces that it took
     * @param returned of these, given back
     * @param handedOver of these, now with a successor
     * @param waived of these, lost and answered for
     */
    record Cleared(
            String code,
            String name,
            String leadUnit,
            String document,
            String closedOn,
            String closedBy,
            String digest,
            int received,
            int returned,
            int handedOver,
            int waived) {

        private int open() {
            return received - returned - handedOver - waived;
        }
    }

    static Sheet sheet(Cleared cleared, Filling filling) {
        return filling.sheet(TEMPLATE, "nilBalance", cleared.code())
                .office(filling.words().of("sign.office").zh())
                .fact("nilBalance.holder", cleared.name())
                .fact("nilBalance.code", cleared.code())
                .fact("TemporaryBody.leadUnit", cleared.leadUnit())
                .fact("TemporaryBody.document", cleared.document())
                .fact("TemporaryBody.closedOn", cleared.closedOn())
                .fact("nilBalance.received", Figures.pieces(cleared.received()))
                .fact("nilBalance.returned", Figures.pieces(cleared.returned()))
                .fact("nilBalance.handedOver", Figures.pieces(cleared.handedOver()))
                .fact("nilBalance.waived", Figures.pieces(cleared.waived()))
                .fact("nilBalance.open", Figures.pieces(cleared.open()))
                .wide("nilBalance.digest", cleared.digest())
                .said("holder", cleared.name() + "（" + cleared.code() + "）")
                .said("day", cleared.closedOn())
                .signature("sign.assetManager", filling.names().person(cleared.closedBy()))
                .signature("sign.office", "")
                .build();
    }
}
