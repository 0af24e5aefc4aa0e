package org.gongwucang.standalone.book;

import java.math.BigDecimal;

/** 在册行: a row of a book that says what is held: a thing, some that are alike, or a vehicle. */
public sealed interface HeldRow permits OpeningRow, VehicleRow {

    /** Data row, from 1. */
    int row();

    /** Of all pieces, in yuan. */
    BigDecimal value();
}
