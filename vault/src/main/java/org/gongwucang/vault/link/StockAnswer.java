package org.gongwucang.vault.link;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * 在仓答复: how much of a class lay in stock for anybody to have, as the half that answers told it to somebody.
 *
 * @param codeSystem of the class
 * @param edition of the class
 * @param code of the class
 * @param wanted pieces that were asked for
 * @param free pieces that there were
 * @param value their original value, yuan
 * @param knownAt instant up to which the ledger had come
 */
public record StockAnswer(
        String codeSystem, String edition, String code, int wanted, long free, BigDecimal value, Instant knownAt) {}
