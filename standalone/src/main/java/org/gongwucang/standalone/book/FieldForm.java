package org.gongwucang.standalone.book;

import org.gongwucang.standalone.book.Mapping.Field;
import org.jspecify.annotations.Nullable;

/** 字段格式: a field whose number or day is written in a way of its own. */
final class FieldForm {

    private FieldForm() {}

    static Field plain(String text) {
        return new Field(Template.of(text), NumberForm.PLAIN, DateForm.ISO, Translation.NONE, "");
    }

    static Field of(MappingNode fields, String name) {
        MappingNode node = fields.node(name).orElseThrow();
        Template text = Template.of(node.requiredText("value"));
        DateForm date = node.text("date")
                .map(pattern -> DateForm.of(pattern, pivot(node)))
                .orElse(DateForm.ISO);
        NumberForm number = node.node("number").map(FieldForm::number).orElse(NumberForm.PLAIN);
        Translation table = Translation.of(node);
        String whenEmpty = node.text("when-empty").orElse("");
        node.requireNothingElse();
        return new Field(text, number, date, table, whenEmpty);
    }

    private static NumberForm number(MappingNode node) {
        NumberForm form = new NumberForm(
                node.text("decimal").orElse("."),
                node.text("grouping").orElse(""),
                node.text("prefix").orElse(""));
        node.requireNothingElse();
        return form;
    }

    private static @Nullable Integer pivot(MappingNode node) {
        String written = node.text("pivot").orElse(null);
        if (written == null) {
            return null;
        }
        if (!written.matches("\\d{1,2}")) {
            throw new MappingInvalid(node.at("pivot") + " must be a year of two digits.");
        }
        return Integer.valueOf(written);
    }
}
