package org.gongwucang.vault.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 台账读者: whoever works with things reads their ledgers, of the own unit where bound to one. */
@AllowedTo({
    Role.UNIT_HANDLER,
    Role.UNIT_HEAD,
    Role.KEEPER,
    Role.ACCEPTOR,
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
public @interface AllowedToReaders {}
