package org.gongwucang.command.disposal;

import java.util.List;

/** 处置方式: the six forms of 财资〔2021〕127号, and what each of them asks for. */
public enum DisposalForm {
    /** 无偿划转. */
    FREE_TRANSFER(List.of(DisposalPaperKind.RECEIVER_ACCEPTANCE)),
    /** 对外捐赠. */
    DONATION(List.of(DisposalPaperKind.DONEE_PAPERS)),
    /** 转让. */
    SALE(List.of()),
    /** 置换. */
    SWAP(List.of()),
    /** 报废. */
    SCRAPPING(List.of()),
    /** 损失核销. */
    LOSS_WRITE_OFF(List.of(DisposalPaperKind.CAUSE_REPORT, DisposalPaperKind.RESPONSIBILITY_DECISION));

    private final List<DisposalPaperKind> papers;

    DisposalForm(List<DisposalPaperKind> papers) {
        this.papers = papers;
    }

    /** What it is asked for with. */
    List<DisposalPaperKind> papers() {
        return papers;
    }

    /** Somebody pays for it: it is valued and listed before (Order 738 Art. 36), and has a price. */
    boolean isPriced() {
        return this == SALE || this == SWAP;
    }

    /** Each line is looked at before it is approved. */
    boolean isAppraised() {
        return this == SCRAPPING;
    }

    /** The money that it brings, be it nothing, is settled before it is closed. */
    boolean bringsMoney() {
        return isPriced() || this == SCRAPPING;
    }
}
