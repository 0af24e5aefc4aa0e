package org.gongwucang.command;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.gongwucang.graphql.scalar.ContractScalars;
import org.gongwucang.graphql.strict.SchemaCodeCheck;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Controller;

/** The schema this half loads against its controllers, before anything is started. */
class CommandContractTest {

    @Test
    void schema_and_controllers_of_this_half_say_the_same() {
        assertThatCode(this::buildSource).doesNotThrowAnyException();
    }

    private void buildSource() throws Exception {
        try (AnnotationConfigApplicationContext controllers = lazyControllers()) {
            AnnotatedControllerConfigurer wiring = new AnnotatedControllerConfigurer();
            wiring.setApplicationContext(controllers);
            wiring.afterPropertiesSet();
            GraphQlSource.schemaResourceBuilder()
                    .schemaResources(files("shared"))
                    .schemaResources(files("command"))
                    .configureRuntimeWiring(wiring)
                    .configureRuntimeWiring(scalars -> ContractScalars.all().forEach(scalars::scalar))
                    .inspectSchemaMappings(SchemaCodeCheck::requireNoGaps)
                    .build()
                    .graphQl();
        }
    }

    /** Found by class only: none is made, so none needs what it works with. */
    private static AnnotationConfigApplicationContext lazyControllers() {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scanner.setBeanNameGenerator(new FullyQualifiedAnnotationBeanNameGenerator());
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan("org.gongwucang");
        context.refresh();
        return context;
    }

    private static Resource[] files(String part) throws Exception {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*." + part + ".graphqls");
    }
}
