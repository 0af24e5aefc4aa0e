package org.gongwucang.graphql;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gongwucang.graphql.scalar.ContractScalars;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SDL files as each process loads them. */
public final class Sdl {

    private Sdl() {}

    public static TypeDefinitionRegistry standalone() {
        return registry("shared", "command", "query");
    }

    public static TypeDefinitionRegistry registry(String... parts) {
        TypeDefinitionRegistry whole = new TypeDefinitionRegistry();
        for (String part : parts) {
            for (Resource file : files("graphql/**/*." + part + ".graphqls")) {
                whole.merge(new SchemaParser().parse(text(file)));
            }
        }
        return whole;
    }

    /** The schema without code behind it. */
    public static GraphQLSchema schema(TypeDefinitionRegistry registry) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        ContractScalars.all().forEach(wiring::scalar);
        return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
    }

    public static Resource[] files(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern))
                    .sorted((a, b) -> a.getDescription().compareTo(b.getDescription()))
                    .toArray(Resource[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
