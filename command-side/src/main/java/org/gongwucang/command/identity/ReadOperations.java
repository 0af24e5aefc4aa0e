package org.gongwucang.command.identity;

import graphql.language.FieldDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongwucang.graphql.ContractFiles;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** 读取操作: what can be asked of either half, and changes nothing; read from the schema when it is first needed. */
@Component
class ReadOperations {

    private final SingletonSupplier<Set<String>> names = SingletonSupplier.of(ReadOperations::read);

    private static Set<String> read() {
        TypeDefinitionRegistry contract = ContractFiles.read();
        return Stream.of("Query", "Subscription")
                .flatMap(root -> ContractFiles.fieldsOf(contract, root))
                .map(FieldDefinition::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String name) {
        return names.obtain().contains(name);
    }
}
