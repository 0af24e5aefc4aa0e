package org.gongwucang.events.numbering;

import org.gongwucang.events.Entry;

/** 单号序列: numbers of papers without gaps. Stream {@code number:<sequence>/<year>}. */
public sealed interface DocumentSequenceEntry extends Entry permits DocumentNumberTaken {}
