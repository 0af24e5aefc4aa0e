/** 物资: cards, lots and the values they claim. */
@NullMarked
package org.gongwucang.command.asset;

import org.jspecify.annotations.NullMarked;
