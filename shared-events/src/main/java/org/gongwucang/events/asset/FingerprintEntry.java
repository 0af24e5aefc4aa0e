package org.gongwucang.events.asset;

import org.gongwucang.events.Entry;

/** 特征: what looks alike. Stream {@code fingerprint:<SHA-256>}. */
public sealed interface FingerprintEntry extends Entry permits FingerprintNoted, FingerprintWithdrawn {}
