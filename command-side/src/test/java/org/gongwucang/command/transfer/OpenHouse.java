package org.gongwucang.command.transfer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gongwucang.command.kernel.CommandHouse;
import org.springframework.test.context.TestPropertySource;

/** A test of what needs a house that is open: on a store of its own, since others record opening entries. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CommandHouse
@TestPropertySource(properties = "gongwucang.test.house=open")
public @interface OpenHouse {}
