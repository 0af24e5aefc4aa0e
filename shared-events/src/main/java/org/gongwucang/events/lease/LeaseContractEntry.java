package org.gongwucang.events.lease;

import org.gongwucang.events.Entry;

/** 合同号占用: which lease bears a contract number. Stream {@code lease-contract:<number>}. */
public sealed interface LeaseContractEntry extends Entry permits LeaseContractClaimed, LeaseContractReleased {

    /** The number, as the parties have it. */
    String contract();
}
