package org.gongwucang.command.running;

import java.time.LocalDate;

/**
 * 里程读数.
 *
 * @param odometer km
 */
record Reading(LocalDate day, int odometer) {}
