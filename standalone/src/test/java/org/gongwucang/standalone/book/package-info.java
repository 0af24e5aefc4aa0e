@NullMarked
package org.gongwucang.standalone.book;

import org.jspecify.annotations.NullMarked;
