/** 采购前核查: is it in the warehouse? */
@NullMarked
package org.gongwucang.command.purchase;

import org.jspecify.annotations.NullMarked;
