/** 定点供应商: who was chosen by tender to insure, repair or refuel vehicles, and for which time. */
@NullMarked
package org.gongwucang.events.provider;

import org.jspecify.annotations.NullMarked;
