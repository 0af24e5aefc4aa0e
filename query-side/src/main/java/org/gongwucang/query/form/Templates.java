package org.gongwucang.query.form;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** 版式: templates, each one kind of form; those in the folder {@code parts} are what forms have in common. */
final class Templates {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    /** The page as HTML. A template that names what its form does not have fails. */
    String fill(Paper paper, Lettering lettering) {
        StringWriter page = new StringWriter();
        Mustache.compiler()
                .withEscaper(lettering)
                .withLoader(name -> reader("parts/" + name))
                .nullValue("")
                .emptyStringIsFalse(true)
                .compile(reader(paper.template()))
                .execute(paper, lettering, page);
        return page.toString();
    }

    private Reader reader(String name) {
        return new StringReader(texts.computeIfAbsent(name, Templates::read));
    }

    private static String read(String name) {
        String file = "/forms/" + name + ".mustache";
        try (InputStream text = Objects.requireNonNull(Templates.class.getResourceAsStream(file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
