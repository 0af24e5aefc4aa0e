/** 拒绝登记簿: what rules refused, with the values they weighed, kept for the auditor; nothing in it is changed or deleted. */
@NullMarked
package org.gongwucang.vault.refusal;

import org.jspecify.annotations.NullMarked;
