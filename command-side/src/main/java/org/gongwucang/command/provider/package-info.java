/** 定点供应商: who was chosen by tender to insure, repair and refuel vehicles, and for which time. */
@NullMarked
package org.gongwucang.command.provider;

import org.jspecify.annotations.NullMarked;
