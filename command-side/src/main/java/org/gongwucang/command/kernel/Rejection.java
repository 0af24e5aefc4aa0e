package org.gongwucang.command.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 拒绝: why something may not be done, as data.
 *
 * @param code stable code of the obstacle, a value of the schema's RejectionCode
 * @param params the values that were weighed, by name, in the order in which a message tells them
 */
public record Rejection(String code, Map<String, String> params) {

    /** @param namesAndValues name, value, name, value, … */
    public static Rejection of(String code, Object... namesAndValues) {
        Map<String, String> params = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            params.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        }
        return new Rejection(code, params);
    }
}
