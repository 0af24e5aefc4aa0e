@NullMarked
package org.gongwucang.query;

import org.jspecify.annotations.NullMarked;
