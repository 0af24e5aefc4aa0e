package org.gongwucang.command.disposal;

/** 材料种类: what a paper of a case is. */
public enum DisposalPaperKind {
    /** 接收函. */
    RECEIVER_ACCEPTANCE,
    /** 受赠材料. */
    DONEE_PAPERS,
    /** 评估报告. */
    VALUATION_REPORT,
    /** 公开挂牌. */
    LISTING,
    /** 技术鉴定. */
    TECHNICAL_CERTIFICATE,
    /** 损失原因. */
    CAUSE_REPORT,
    /** 责任认定. */
    RESPONSIBILITY_DECISION,
    /** 清除证明. */
    WIPE_CERTIFICATE,
    /** 其他. */
    OTHER
}
