package org.gongwucang.events.opening;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 导入完成: every data row of the file has its verdict. */
@Revision("1")
public record BookImportCompleted(
        String book, String fileDigest, int rows, int accepted, int warned, int refused, LocalDate occurredOn)
        implements BookEntry {}
