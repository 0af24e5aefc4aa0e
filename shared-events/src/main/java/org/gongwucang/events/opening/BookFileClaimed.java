package org.gongwucang.events.opening;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 账簿文件占用: the file with this SHA-256 is read as this book and no other. */
@Revision("1")
public record BookFileClaimed(String fileDigest, String book, LocalDate occurredOn) implements BookFileEntry {}
