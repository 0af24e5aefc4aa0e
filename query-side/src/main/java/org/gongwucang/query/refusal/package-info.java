/** 拒绝登记簿: what the vault keeps of refusals, read by the auditor. */
@NullMarked
package org.gongwucang.query.refusal;

import org.jspecify.annotations.NullMarked;
