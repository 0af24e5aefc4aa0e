/** 临时机构: decides on bodies that last for a while, on what they borrow, and that nothing of it is left when they end. */
@NullMarked
package org.gongwucang.command.temporarybody;

import org.jspecify.annotations.NullMarked;
