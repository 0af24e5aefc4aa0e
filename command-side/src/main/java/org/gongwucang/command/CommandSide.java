package org.gongwucang.command;

import org.gongwucang.command.identity.FirstAccounts;
import org.gongwucang.stores.start.GivenStores;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** 指令侧: the half that decides. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandSide {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "command-side");
        SpringApplication half = new SpringApplication(CommandSide.class);
        half.addInitializers(new GivenStores());
        half.addListeners((ApplicationListener<ApplicationReadyEvent>) CommandSide::openFirstAccounts);
        half.run(args);
    }

    private static void openFirstAccounts(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(FirstAccounts.class).open();
    }
}
