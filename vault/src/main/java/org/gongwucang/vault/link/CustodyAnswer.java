package org.gongwucang.vault.link;

import java.time.Instant;

/**
 * 保管答复: what was in a person's hands, as the half that answers told it.
 *
 * @param staff number of the person
 * @param things cards and lots in custody, and such that are offered
 * @param rooms rooms in which the person sits
 * @param knownAt instant up to which the ledgers had come
 * @param givenAt instant of the answer
 */
public record CustodyAnswer(String staff, int things, int rooms, Instant knownAt, Instant givenAt) {}
