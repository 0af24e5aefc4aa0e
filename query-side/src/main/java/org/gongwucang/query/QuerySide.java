package org.gongwucang.query;

import org.gongwucang.stores.start.GivenStores;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** 查询侧: the half that answers. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QuerySide {
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "query-side");
        SpringApplication half = new SpringApplication(QuerySide.class);
        half.addInitializers(new GivenStores());
        half.run(args);
    }
}
