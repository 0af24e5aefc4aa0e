/** 办公室使用台账: which person had which office, and requests for second ones. */
@NullMarked
package org.gongwucang.query.office;

import org.jspecify.annotations.NullMarked;
