package org.gongwucang.graphql.strict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.asm.ClassReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * 拒绝代码: the codes that compiled rules refuse with, and the values they tell, read from the class files: a code is a
 * constant in capitals. So the enum of the schema can be held against the rules without listing them a second time.
 */
public final class RejectionCodes {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final Map<String, Set<String>> params = new TreeMap<>();
    private final Set<String> constants = new TreeSet<>();

    private RejectionCodes() {}

    /** @param home a class of the module whose classes are read */
    public static RejectionCodes usedBeside(Class<?> home) {
        RejectionCodes codes = new RejectionCodes();
        try {
            String root =
                    home.getProtectionDomain().getCodeSource().getLocation().toString();
            String classes = (root.endsWith(".jar") ? "jar:" + root + "!/" : root) + "**/*.class";
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(classes)) {
                codes.read(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return codes;
    }

    /** Codes that stand directly before the values they are told with; to each the values told wherever it is used. */
    public Map<String, Set<String>> refusals() {
        return params;
    }

    /** All constants in capitals: a value of the schema's enum that is not among them is used nowhere. */
    public Set<String> constants() {
        return constants;
    }

    void constant(String value) {
        if (FORM.matcher(value).matches()) {
            constants.add(value);
        }
    }

    /** Where one code is refused with in several places, the values that all of them tell. */
    void refusal(String code, Set<String> told) {
        if (FORM.matcher(code).matches()) {
            params.merge(code, new TreeSet<>(told), (earlier, more) -> {
                earlier.retainAll(more);
                return earlier;
            });
        }
    }

    private void read(Resource file) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            new ClassReader(bytes).accept(new RefusalReader(this), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
    }
}
