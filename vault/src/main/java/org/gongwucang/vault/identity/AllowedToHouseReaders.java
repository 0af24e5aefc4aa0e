package org.gongwucang.vault.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 全局读者: whoever answers for the whole house, and no unit, reads what is said of all of it. */
@AllowedTo({
    Role.FLEET_OFFICER,
    Role.SPACE_OFFICER,
    Role.APPROVER,
    Role.SECOND_APPROVER,
    Role.FINANCE,
    Role.ASSET_MANAGER,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToHouseReaders {}
