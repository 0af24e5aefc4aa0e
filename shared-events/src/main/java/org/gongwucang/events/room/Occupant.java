package org.gongwucang.events.room;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 使用人: a person who sits in a room.
 *
 * @param staff staff number
 * @param rank level and rank at the time, name of a post rank of the schema
 * @param post that the room is for; null for the person's only post
 * @param share m² of the usable area
 */
public record Occupant(String staff, String rank, @Nullable String post, BigDecimal share) {}
