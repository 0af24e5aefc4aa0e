/** 节约与周转: what the warehouse is good for, in figures that can be added up again. */
@NullMarked
package org.gongwucang.query.savings;

import org.jspecify.annotations.NullMarked;
