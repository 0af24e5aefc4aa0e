package org.gongwucang.standalone.exporting;

import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongwucang.graphql.ContractFiles;

/** 契约: what can be exported and with which arguments, read from the schema that the program serves. */
final class Contract {

    private static final String EXPORT = "export";

    private final TypeDefinitionRegistry types;
    private final Map<String, FieldDefinition> exports = new TreeMap<>();

    private Contract(TypeDefinitionRegistry types) {
        this.types = types;
        ContractFiles.fieldsOf(types, "Query")
                .filter(field -> field.getName().startsWith(EXPORT))
                .forEach(field -> exports.put(view(field), field));
    }

    private static String view(FieldDefinition field) {
        String name = field.getName().substring(EXPORT.length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    static Contract read() {
        return new Contract(ContractFiles.read());
    }

    /** @throws ExportInvalid naming the views there are */
    FieldDefinition export(String view) {
        return exports.entrySet().stream()
                .filter(known -> known.getKey().equalsIgnoreCase(view.replace("-", "")))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new ExportInvalid(
                        "There is no view " + view + "; there are " + String.join(", ", exports.keySet()) + "."));
    }

    /** The input object of that name, where there is one. */
    Optional<InputObjectTypeDefinition> input(String name) {
        return Optional.ofNullable(types.getTypeOrNull(name, InputObjectTypeDefinition.class));
    }
}
