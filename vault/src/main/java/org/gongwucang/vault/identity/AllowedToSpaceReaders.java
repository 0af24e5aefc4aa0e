package org.gongwucang.vault.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 用房读者: whoever asks for, manages, approves or oversees offices reads of them, of the own unit where bound to one. */
@AllowedTo({
    Role.UNIT_HANDLER,
    Role.UNIT_HEAD,
    Role.SPACE_OFFICER,
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
public @interface AllowedToSpaceReaders {}
