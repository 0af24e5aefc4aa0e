package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.Map;
import org.gongwucang.benchmarks.lab.House;

/**
 * 现场: where a mishap happens.
 *
 * @param length of the mishap, where it has one
 * @param notes what the mishap has to tell, by what it is about
 */
record Scene(House house, Load load, Inspector inspector, Duration length, Map<String, String> notes) {

    void note(String what, Object value) {
        notes.put(what, String.valueOf(value));
    }
}
