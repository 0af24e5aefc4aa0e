package org.gongwucang.vault.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 车辆读者: whoever asks for, runs, drives, pays or oversees vehicles reads of them, of the own unit where bound to one. */
@AllowedTo({
    Role.UNIT_HANDLER,
    Role.UNIT_HEAD,
    Role.DRIVER,
    Role.DISPATCHER,
    Role.FLEET_OFFICER,
    Role.APPROVER,
    Role.SECOND_APPROVER,
    Role.FINANCE,
    Role.ASSET_MANAGER,
    Role.MIGRATOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToFleetReaders {}
