package org.gongwucang.standalone;

import org.gongwucang.command.CommandSide;
import org.gongwucang.query.QuerySide;
import org.gongwucang.standalone.moving.BackupConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** 两侧合一: the halves in one context, each as it is alone. Full class names keep equal names of beans apart. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(BackupConfiguration.class)
@ComponentScan(
        basePackages = {"org.gongwucang.command", "org.gongwucang.query"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {CommandSide.class, QuerySide.class}))
public class Halves {}
