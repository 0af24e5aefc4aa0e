package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * 物资检查依据: what rows are held against.
 *
 * @param classes identifiers of the classes that there are
 * @param edition the code system and edition of most things
 * @param inactive codes of the units that are no more
 * @param counted day of the last count, by identifier of the thing
 * @param countedSince things that were not counted since are told
 */
record ThingQuestion(
        Set<String> classes,
        String edition,
        Set<String> inactive,
        Map<String, LocalDate> counted,
        LocalDate countedSince) {}
