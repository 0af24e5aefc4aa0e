package org.gongwucang.events.opening;

import org.gongwucang.events.Entry;

/** 期初: the go-live of the house. Stream {@code opening:house}. */
public sealed interface OpeningEntry extends Entry permits OpeningProposed, OpeningProposalDeclined, OpeningConfirmed {}
