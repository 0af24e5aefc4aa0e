package org.gongwucang.command;

import org.gongwucang.stores.start.GivenStores;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** 指令侧: the half that decides. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class CommandSide {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "command-side");
        SpringApplication half = new SpringApplication(CommandSide.class);
        half.addInitializers(new GivenStores());
        half.run(args);
    }
}
