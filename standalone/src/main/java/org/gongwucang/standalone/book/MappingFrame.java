package org.gongwucang.standalone.book;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongwucang.standalone.book.Mapping.Field;
import org.gongwucang.standalone.book.Mapping.Kind;
import org.gongwucang.standalone.book.Mapping.NewClasses;
import org.gongwucang.standalone.book.Mapping.NewStaff;
import org.gongwucang.standalone.book.Mapping.NewUnit;
import org.gongwucang.standalone.book.Mapping.NewUnits;
import org.gongwucang.standalone.book.Mapping.RefuseWhere;
import org.jspecify.annotations.Nullable;

/** 映射框架: what a mapping says of the book as a whole, whatever its rows become. */
record MappingFrame(
        String book,
        Charset encoding,
        char separator,
        LocalDate dated,
        @Nullable LocalDate notAfter,
        List<RefuseWhere> refusals,
        @Nullable NewUnits newUnits,
        @Nullable NewClasses newClasses,
        @Nullable NewStaff newStaff) {

    static MappingFrame of(MappingNode root) {
        MappingNode file = root.node("file").orElseGet(() -> new MappingNode("file", Map.of()));
        MappingNode create = root.node("create").orElseGet(() -> new MappingNode("create", Map.of()));
        MappingFrame frame = new MappingFrame(
                root.requiredText("book"),
                encoding(file),
                separator(file),
                root.requiredDate("dated"),
                root.date("refuse-after").orElse(null),
                root.list("refuse-where").stream().map(MappingFrame::refusal).toList(),
                create.node("units").map(MappingFrame::newUnits).orElse(null),
                create.node("classes").map(MappingFrame::newClasses).orElse(null),
                create.node("staff").map(MappingFrame::newStaff).orElse(null));
        List.of(file, create).forEach(MappingNode::requireNothingElse);
        return frame;
    }

    Mapping mapping(
            Kind kind,
            Map<String, String> only,
            Map<String, Field> fields,
            @Nullable OrderDuties orders,
            @Nullable Mapping equipment) {
        return new Mapping(
                book,
                kind,
                encoding,
                separator,
                dated,
                notAfter,
                only,
                refusals,
                fields,
                newUnits,
                newClasses,
                newStaff,
                orders,
                equipment);
    }

    private static Charset encoding(MappingNode file) {
        String name = file.text("encoding").orElse(StandardCharsets.UTF_8.name());
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new MappingInvalid(file.at("encoding") + ": \"" + name + "\" is no encoding.");
        }
    }

    private static char separator(MappingNode file) {
        String separator = file.text("separator").orElse(",");
        if (separator.length() != 1) {
            throw new MappingInvalid(file.at("separator") + " must be one character.");
        }
        return separator.charAt(0);
    }

    private static RefuseWhere refusal(MappingNode node) {
        RefuseWhere refusal =
                new RefuseWhere(node.requiredText("column"), node.requiredText("is"), node.requiredText("rule"));
        node.requireNothingElse();
        return refusal;
    }

    private static NewUnits newUnits(MappingNode node) {
        NewUnit parent = node.node("parent").map(MappingFrame::newUnit).orElse(null);
        NewUnits units = new NewUnits(Template.of(node.requiredText("name")), node.requiredText("kind"), parent);
        node.requireNothingElse();
        return units;
    }

    private static NewUnit newUnit(MappingNode node) {
        NewUnit unit = new NewUnit(
                Template.of(node.requiredText("unit")),
                Template.of(node.requiredText("name")),
                node.requiredText("kind"),
                node.text("under").orElse(null));
        node.requireNothingElse();
        return unit;
    }

    private static NewStaff newStaff(MappingNode node) {
        NewStaff staff = new NewStaff(Template.of(node.requiredText("name")), node.requiredText("role"));
        node.requireNothingElse();
        return staff;
    }

    private static NewClasses newClasses(MappingNode node) {
        NewClasses classes =
                new NewClasses(Template.of(node.requiredText("name")), node.requiredDate("effective-from"));
        node.requireNothingElse();
        return classes;
    }
}
