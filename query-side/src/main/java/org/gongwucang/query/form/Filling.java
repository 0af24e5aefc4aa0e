package org.gongwucang.query.form;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 填表: what a form is filled from: answers to its questions, words, names, and the moment it tells of. */
final class Filling {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final Source source;
    private final Map<String, Object> arguments;
    private final Wordings words;
    private final Names names;
    private final Stamp stamp;
    private final Instant told;
    private final ZoneId zone;

    Filling(
            Source source,
            Map<String, Object> arguments,
            Wordings words,
            Names names,
            Stamp stamp,
            Instant told,
            ZoneId zone) {
        this.source = source;
        this.arguments = arguments;
        this.words = words;
        this.names = names;
        this.stamp = stamp;
        this.told = told;
        this.zone = zone;
    }

    /** 来源: answers a document with its field {@code done}; null where there is no such thing. */
    interface Source {
        @Nullable
        Object ask(String document, Map<String, ?> variables);
    }

    /** @param document whose variables are the arguments of the form */
    Optional<Answer> ask(String document) {
        return Optional.ofNullable(source.ask(document, arguments)).map(Answer::of);
    }

    /** @param more variables that are no arguments of the form */
    Optional<Answer> ask(String document, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(arguments);
        variables.putAll(more);
        return Optional.ofNullable(source.ask(document, variables)).map(Answer::of);
    }

    /** All rows of a list whose pages are asked for by {@code $after}. */
    List<Answer> rows(String document, Map<String, ?> more) {
        Map<String, Object> variables = new HashMap<>(arguments);
        variables.putAll(more);
        List<Answer> rows = new ArrayList<>();
        Optional<Answer> page;
        do {
            page = Optional.ofNullable(source.ask(document, variables)).map(Answer::of);
            page.ifPresent(some -> rows.addAll(some.list("nodes")));
            page.map(some -> some.find("pageInfo.endCursor")).ifPresent(end -> variables.put("after", end));
        } while (page.filter(some -> some.text("pageInfo.hasNextPage").equals("true"))
                .isPresent());
        return rows;
    }

    /** An argument that the schema demands. */
    String argument(String name) {
        return String.valueOf(Objects.requireNonNull(arguments.get(name), name));
    }

    /** The argument as it was given; null where it was not. */
    @Nullable
    Object given(String name) {
        return arguments.get(name);
    }

    /** The day of a recorded time, where the house is. */
    String day(String time) {
        return OffsetDateTime.parse(time).atZoneSameInstant(zone).toLocalDate().toString();
    }

    /** A recorded time by the clock of the house. */
    String time(String time) {
        return TIME.format(OffsetDateTime.parse(time).atZoneSameInstant(zone));
    }

    Wordings words() {
        return words;
    }

    Names names() {
        return names;
    }

    Stamp stamp() {
        return stamp;
    }

    /** The instant that the file names as its own. */
    Instant told() {
        return told;
    }

    /** @param form key of its title; its words begin with it */
    SheetBuilder sheet(String template, String form, String number) {
        return new SheetBuilder(template, form, number, words, stamp);
    }

    Lines lines() {
        return new Lines(words);
    }
}
