package org.gongwucang.graphql.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 词条: what the schema's names are called, and how refusals and faults are told, in the reader's language.
 *
 * <p>Keys are names of the schema: {@code Unit}, {@code Unit.name}, {@code Role.KEEPER}; {@code Fault.X} for faults of a
 * request, {@code Event.X} for entries of a history. A key with {@code .message} behind it is a sentence with named
 * places, as in {@code "Unit {unit} is not known."}; a place like {@code {state:AssetState}} shows the label of an enum
 * value.
 */
public final class Labels {

    /** The languages there are labels for; the first is taken for readers of any other. */
    public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private final Map<Locale, Map<String, String>> labels;

    private Labels(Map<Locale, Map<String, String>> labels) {
        this.labels = labels;
    }

    /** All labels on the class path. */
    public static Labels load() {
        Map<Locale, Map<String, String>> labels = new HashMap<>();
        LANGUAGES.forEach(language -> labels.put(language, read(language)));
        return new Labels(labels);
    }

    /** The language in which a reader of that locale is served. */
    public static Locale languageFor(Locale locale) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
    }

    /** What the name is called, where it has a label. */
    public Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(of(locale).get(key));
    }

    /** What the name is called; the name itself where it has no label. */
    public String label(String key, Locale locale) {
        return find(key, locale).orElse(key);
    }

    /** The sentence of a code, its places filled; a place without a value shows its name in brackets. */
    public String message(String code, Map<String, String> params, Locale locale) {
        Matcher places = PLACE.matcher(label(code + ".message", locale));
        return places.replaceAll(place -> Matcher.quoteReplacement(filled(place, params, locale)));
    }

    private String filled(MatchResult place, Map<String, String> params, Locale locale) {
        String value = params.get(place.group(1));
        if (value == null) {
            return "[" + place.group(1) + "]";
        }
        return place.group(2) == null
                ? value
                : find(place.group(2) + "." + value, locale).orElse(value);
    }

    /** Names of the places in the sentence of a code. */
    public Set<String> places(String code, Locale locale) {
        return PLACE.matcher(label(code + ".message", locale))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All keys of a language. */
    public Set<String> keys(Locale language) {
        return of(language).keySet();
    }

    private Map<String, String> of(Locale locale) {
        return labels.getOrDefault(languageFor(locale), Map.of());
    }

    private static Map<String, String> read(Locale language) {
        Map<String, String> whole = new TreeMap<>();
        try {
            String files = "classpath*:labels/" + language.toLanguageTag() + "/*.json";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
                read(file).forEach((key, text) -> add(whole, key, text));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return whole;
    }

    private static Map<String, String> read(Resource file) throws IOException {
        try (InputStream json = file.getInputStream()) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, String>>() {});
        }
    }

    private static void add(Map<String, String> whole, String key, String text) {
        if (whole.put(key, text) != null) {
            throw new IllegalStateException("Two labels for " + key);
        }
    }
}
