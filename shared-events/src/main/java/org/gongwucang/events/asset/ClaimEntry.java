package org.gongwucang.events.asset;

import org.gongwucang.events.Entry;

/** 占用: values that only one thing may bear. Stream {@code <kind>:<value>}. */
public sealed interface ClaimEntry extends Entry
        permits AssetCodeClaimed,
                AssetCodeVoided,
                SerialNumberClaimed,
                SerialNumberReleased,
                OldCardNumberClaimed,
                OldCardNumberReleased {}
