package org.gongwucang.events.provider;

import org.gongwucang.events.Entry;

/** 定点供应商: what can happen to the providers of one kind. Stream: {@code providers:} and the kind. */
public sealed interface ProviderEntry extends Entry
        permits ProviderDesignated, ProviderDesignationEnded, ProviderEntryReversed {

    /** INSURANCE, REPAIR or FUEL. */
    String kind();
}
