package org.gongwucang.events.opening;

import org.gongwucang.events.Entry;

/** 账簿导入: one property book brought in from a file. Stream {@code book:<key>}. */
public sealed interface BookEntry extends Entry permits BookImportStarted, BookImportCompleted {}
