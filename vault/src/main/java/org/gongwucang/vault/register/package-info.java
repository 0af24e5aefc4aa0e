/** 登记簿: books of the vault that are only added to, where what is identical on a day is one entry with its count. */
@NullMarked
package org.gongwucang.vault.register;

import org.jspecify.annotations.NullMarked;
