package org.gongwucang.command.identity;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** 首次启动 of this half alone, before it is ready: whoever starts it finds the administrator's password in its output. */
@Component
@ConditionalOnProperty(name = "gongwucang.mode", havingValue = "COMMAND_SIDE")
class FirstStartAlone implements ApplicationRunner {

    private final FirstStart first;

    FirstStartAlone(FirstStart first) {
        this.first = first;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        first.administratorPassword().map(FirstStart::announcement).ifPresent(System.out::println);
    }
}
