/** 登记簿分页: pages of the registers that the vault keeps. */
@NullMarked
package org.gongwucang.query.register;

import org.jspecify.annotations.NullMarked;
