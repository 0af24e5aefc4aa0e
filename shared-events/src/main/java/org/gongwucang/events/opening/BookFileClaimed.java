package org.gongwucang.events.opening;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 账簿文件占用: what the file with this SHA-256 tells is read as this book and no other.
 *
 * @param content HOLDINGS, or ORDERS: one file may tell what there was and what was asked for
 */
@Revision("2")
public record BookFileClaimed(String fileDigest, String book, String content, LocalDate occurredOn)
        implements BookFileEntry {}
