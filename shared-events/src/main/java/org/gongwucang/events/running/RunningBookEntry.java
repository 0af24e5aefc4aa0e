package org.gongwucang.events.running;

import org.gongwucang.events.Entry;

/** 单车账: the entries of the account of a vehicle, and what takes them back. */
public sealed interface RunningBookEntry extends Entry permits RunningEntry, RunningEntryReversed {}
