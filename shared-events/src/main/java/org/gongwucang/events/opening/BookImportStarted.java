package org.gongwucang.events.opening;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 导入开始: the file with this SHA-256 is read as the book with this key. */
@Revision("1")
public record BookImportStarted(
        String book, String fileDigest, String mappingDigest, String fileName, LocalDate occurredOn)
        implements BookEntry {}
