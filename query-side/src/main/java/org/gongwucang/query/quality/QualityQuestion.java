package org.gongwucang.query.quality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * 检查依据: what rows are held against.
 *
 * @param classes identifiers of the classes that there are
 * @param edition the code system and edition of most things
 * @param counted day of the last count, by identifier of the thing
 * @param countedSince things that were not counted since are told
 */
record QualityQuestion(Set<String> classes, String edition, Map<String, LocalDate> counted, LocalDate countedSince) {}
