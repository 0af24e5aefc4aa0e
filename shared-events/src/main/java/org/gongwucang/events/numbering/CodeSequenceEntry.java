package org.gongwucang.events.numbering;

import org.gongwucang.events.Entry;

/** 资产编号: reservation of asset codes. Stream {@code code-sequence:<year>}. */
public sealed interface CodeSequenceEntry extends Entry permits CodeBlockReserved {}
