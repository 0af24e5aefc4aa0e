package org.gongwucang.stores.embedded;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** 数据目录: takes the folder that {@code gongwucang.data} names, before anything in it is opened. */
@AutoConfiguration
@ConditionalOnProperty("gongwucang.data")
public class DataFolderAutoConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${gongwucang.data}") String path) {
        return DataFolder.take(Path.of(path));
    }
}
