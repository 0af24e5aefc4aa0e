package org.gongwucang.command.running;

import org.gongwucang.command.kernel.Code;
import org.jspecify.annotations.Nullable;

/**
 * 供应商使用: at which provider something was bought.
 *
 * @param approval entry by which the use of one that is not designated was approved
 */
record ProviderUse(String provider, @Nullable String approval) {
    ProviderUse {
        Code.checked(provider, "provider");
    }
}
