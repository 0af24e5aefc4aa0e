package org.gongwucang.query.temporarybody;

import org.jspecify.annotations.Nullable;

/** 配置模板筛选. */
record KitTemplateFilter(@Nullable Boolean active) {

    static final KitTemplateFilter ALL = new KitTemplateFilter(null);
}
