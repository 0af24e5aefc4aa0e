package org.gongwucang.command.configuration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gongwucang.command.kernel.CommandHouse;
import org.springframework.test.context.TestPropertySource;

/** A test of what is held against the configuration standard: on a store of its own, since elsewhere none is in force. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CommandHouse
@TestPropertySource(properties = "gongwucang.test.house=standard")
public @interface StandardHouse {}
