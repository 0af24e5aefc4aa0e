package org.gongwucang.events.temporarybody;

import org.gongwucang.events.Entry;

/** 配置模板账目: what can happen to a kit template. Stream: {@code kit-template:} and its code. */
public sealed interface KitTemplateEntry extends Entry permits KitTemplateDrawnUp, KitTemplateWithdrawn {

    /** Code of the template. */
    String template();
}
