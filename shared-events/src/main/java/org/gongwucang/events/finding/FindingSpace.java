package org.gongwucang.events.finding;

import java.math.BigDecimal;

/**
 * 问题面积: one space that counts to a person, or that is used as it may not be.
 *
 * @param room identifier
 * @param code asset code
 * @param relation SHARE, SAME_DOOR, EXCLUSIVE, WASHROOM or USED
 * @param area m²
 */
public record FindingSpace(String room, String code, String relation, BigDecimal area) {}
