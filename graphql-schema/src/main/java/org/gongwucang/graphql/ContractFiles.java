package org.gongwucang.graphql;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeExtensionDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** 契约文件: the schema of both halves, as it is written, whichever half this process is. */
public final class ContractFiles {

    private static final String FILES = "classpath*:graphql/**/*.graphqls";

    private ContractFiles() {}

    public static TypeDefinitionRegistry read() {
        TypeDefinitionRegistry whole = new TypeDefinitionRegistry();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                whole.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole;
    }

    /** The fields by which capabilities extend Query, Mutation or Subscription. */
    public static Stream<FieldDefinition> fieldsOf(TypeDefinitionRegistry contract, String root) {
        return contract.objectTypeExtensions().getOrDefault(root, List.of()).stream()
                .map(ObjectTypeExtensionDefinition::getFieldDefinitions)
                .flatMap(List::stream);
    }
}
