/** 办公用房问题台账: findings and their correction, and what each person has against the standard of the day. */
@NullMarked
package org.gongwucang.query.finding;

import org.jspecify.annotations.NullMarked;
