package org.gongwucang.events.opening;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 账簿文件占用: the file with this SHA-256 is read as this book and no other, once for the things it tells of and once for the orders ({@code content} HOLDINGS or ORDERS). Revision 1 had no content: every file told of things. */
@Revision("2")
public record BookFileClaimed(String fileDigest, String book, String content, LocalDate occurredOn)
        implements BookFileEntry {}
