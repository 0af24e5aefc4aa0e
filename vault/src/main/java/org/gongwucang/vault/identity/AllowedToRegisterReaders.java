package org.gongwucang.vault.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 统一登记读者: everybody whose work is with things, vehicles or rooms, of the own unit where bound to one; the gate only checks passes. */
@AllowedTo({
    Role.UNIT_HANDLER,
    Role.UNIT_HEAD,
    Role.KEEPER,
    Role.ACCEPTOR,
    Role.APPROVER,
    Role.SECOND_APPROVER,
    Role.FINANCE,
    Role.FLEET_OFFICER,
    Role.DISPATCHER,
    Role.DRIVER,
    Role.SPACE_OFFICER,
    Role.ASSET_MANAGER,
    Role.MIGRATOR,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedToRegisterReaders {}
