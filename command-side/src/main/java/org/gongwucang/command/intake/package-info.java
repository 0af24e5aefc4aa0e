/** 入仓: batches that units submit, that are approved and then accepted line by line. */
@NullMarked
package org.gongwucang.command.intake;

import org.jspecify.annotations.NullMarked;
