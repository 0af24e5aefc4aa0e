/** 统一登记: cards, lots, vehicles, buildings and rooms in one register, by the code that each of them has for itself. */
@NullMarked
package org.gongwucang.query.thing;

import org.jspecify.annotations.NullMarked;
