package org.gongwucang.vault.register;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 登记簿筛选: every given part must hold; the days are the first and the last. */
public interface RegisterFilter {

    /** What has to be equal, by the name of the field. */
    Map<String, String> equal();

    @Nullable
    LocalDate from();

    @Nullable
    LocalDate to();
}
