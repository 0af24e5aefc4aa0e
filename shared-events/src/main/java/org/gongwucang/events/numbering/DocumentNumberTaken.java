package org.gongwucang.events.numbering;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * 单号取用: the next number of the sequence belongs to this record; numbers have no gaps and are never reused.
 *
 * @param sequence kind and place, such as intake/510113-07
 * @param ordinal within the year, from 1
 * @param number as it is printed
 * @param holder stream that bears it
 */
@Revision("1")
public record DocumentNumberTaken(
        String sequence, int year, int ordinal, String number, String holder, LocalDate occurredOn)
        implements DocumentSequenceEntry {}
