package org.gongwucang.vault.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** 岗位权限: who may use a query, mutation or subscription. A controller method without it stops the start. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface AllowedTo {

    /** Any of these roles. */
    Role[] value() default {};

    /** Whoever is signed in, whatever the role. */
    boolean anyRole() default false;

    /** Also who is not signed in. */
    boolean anonymous() default false;
}
