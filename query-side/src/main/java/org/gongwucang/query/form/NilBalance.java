package org.gongwucang.query.form;

/** 结清证明: that a person, a unit or a temporary body has nothing of the warehouse any more, as of a day. */
final class NilBalance {

    static final String TEMPLATE = "nil-balance";

    private NilBalance() {}

    /**
     * 结清.
     *
     * @param holder as it is called
     * @param code staff number, or code of the unit or body
     * @param received pieces that ever were in its hands
     * @param returned of these, given back
     * @param otherwise of these, handed on or written off by an approved entry
     */
    record Cleared(
            String number, String office, String holder, String code, int received, int returned, int otherwise) {}

    static Sheet sheet(Cleared cleared, Filling filling) {
        return filling.sheet(TEMPLATE, "nilBalance", cleared.number())
                .office(cleared.office())
                .fact("nilBalance.holder", cleared.holder())
                .fact("nilBalance.code", cleared.code())
                .fact("nilBalance.received", Figures.pieces(cleared.received()))
                .fact("nilBalance.returned", Figures.pieces(cleared.returned()))
                .fact("nilBalance.otherwise", Figures.pieces(cleared.otherwise()))
                .fact("nilBalance.open", Figures.pieces(cleared.received() - cleared.returned() - cleared.otherwise()))
                .said("holder", cleared.holder() + "（" + cleared.code() + "）")
                .said("day", filling.stamp().asOf())
                .signature("sign.keeper", "")
                .signature("sign.office", "")
                .build();
    }
}
