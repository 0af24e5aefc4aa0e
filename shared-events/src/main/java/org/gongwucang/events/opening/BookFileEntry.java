package org.gongwucang.events.opening;

import org.gongwucang.events.Entry;

/** 账簿文件: which book a file was read as. Stream {@code book-file:<SHA-256>}, for orders {@code
 * book-file:<SHA-256>:ORDERS}. */
public sealed interface BookFileEntry extends Entry permits BookFileClaimed {}
