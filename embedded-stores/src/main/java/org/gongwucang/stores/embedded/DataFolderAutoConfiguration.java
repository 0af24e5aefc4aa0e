package org.gongwucang.stores.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** 数据目录: takes the folder that {@code gongwucang.data} names, before anything in it is opened. */
@AutoConfiguration
@ConditionalOnProperty("gongwucang.data")
public class DataFolderAutoConfiguration {

    @Bean
    static DataFolder dataFolder(Environment environment) {
        return DataFolder.take(Path.of(environment.getRequiredProperty("gongwucang.data")));
    }

    /** Before any other bean is made, and so the last to go: other modules keep files of theirs in the folder. */
    @Bean
    static BeanFactoryPostProcessor dataFolderComesFirst() {
        return beans -> beans.getBean(DataFolder.class);
    }
}
