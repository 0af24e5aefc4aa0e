package org.gongwucang.command.temporarybody;

import org.gongwucang.command.kernel.Code;

/** 配置模板代码. */
record KitTemplateCode(String value) {
    KitTemplateCode {
        Code.checked(value, "template");
    }
}
