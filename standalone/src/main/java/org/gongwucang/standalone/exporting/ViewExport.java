package org.gongwucang.standalone.exporting;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 导出请求: one export, as the document and the variables by which its link is asked for. */
public final class ViewExport {

    private final FieldDefinition export;
    private final Map<String, Object> variables;

    private ViewExport(FieldDefinition export, Map<String, Object> variables) {
        this.export = export;
        this.variables = variables;
    }

    /**
     * @param view as the schema calls it, small or with dashes
     * @param filters {@code name=value}
     * @param options arguments that have options of their own; those without a value are left out
     * @throws ExportInvalid where the contract does not have it
     */
    public static ViewExport of(String view, List<String> filters, Map<String, @Nullable Object> options) {
        Contract contract = Contract.read();
        FieldDefinition export = contract.export(view);
        Filters read = new Filters(contract, export);
        filters.forEach(read::add);
        Map<String, Object> variables = new LinkedHashMap<>(read.arguments());
        options.forEach((name, value) -> {
            if (value != null) {
                variables.put(name, value);
            }
        });
        ViewExport asked = new ViewExport(export, variables);
        asked.requireAllKnown(view);
        return asked;
    }

    private void requireAllKnown(String view) {
        List<String> names = export.getInputValueDefinitions().stream()
                .map(InputValueDefinition::getName)
                .toList();
        variables.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ExportInvalid(view + " is not asked with " + name + ".");
                });
    }

    public String document() {
        String types = asked().map(
                        argument -> "$" + argument.getName() + ": " + AstPrinter.printAst(argument.getType()))
                .collect(Collectors.joining(", "));
        String arguments = asked().map(argument -> argument.getName() + ": $" + argument.getName())
                .collect(Collectors.joining(", "));
        return "query(" + types + ") { done: " + export.getName() + "(" + arguments + ") { url fileName } }";
    }

    private Stream<InputValueDefinition> asked() {
        return export.getInputValueDefinitions().stream().filter(argument -> variables.containsKey(argument.getName()));
    }

    public Map<String, Object> variables() {
        return variables;
    }
}
