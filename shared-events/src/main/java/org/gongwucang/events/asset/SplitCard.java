package org.gongwucang.events.asset;

import java.math.BigDecimal;

/**
 * 拆分卡片: a card that a split made.
 *
 * @param value original value that went to it, in yuan
 */
public record SplitCard(String assetId, String code, BigDecimal value) {}
