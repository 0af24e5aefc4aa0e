package org.gongwucang.query.finding;

import java.math.BigDecimal;

/**
 * 面积明细: one space that counts to a person, or is used as it may not be.
 *
 * @param room identifier
 * @param code asset code
 * @param relation SHARE, SAME_DOOR, EXCLUSIVE, WASHROOM or USED
 * @param area m²
 */
public record FoundSpace(String room, String code, String relation, BigDecimal area) {}
