@NullMarked
package org.gongwucang.query.export;

import org.jspecify.annotations.NullMarked;
