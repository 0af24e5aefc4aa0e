package org.gongwucang.events.transfer;

/** 出门单: what can happen to a gate pass; each is a strand of its own. */
public sealed interface GatePassEntry extends TransferEntry permits GatePassIssued, GatePassChecked {

    /** Number of the pass. */
    String gatePass();
}
