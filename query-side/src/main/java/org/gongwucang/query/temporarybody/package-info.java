/** 临时机构台账: bodies, what they have on loan, what kits consist of, and that nothing is out when a body ends. */
@NullMarked
package org.gongwucang.query.temporarybody;

import org.jspecify.annotations.NullMarked;
