package org.gongwucang.standalone.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The test runs where the halves are apart; its constructor is given the {@link Stores}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(value = Stores.class, names = "EMBEDDED", mode = EnumSource.Mode.EXCLUDE)
@ExtendWith(ServersRun.class)
@interface OnServers {}
