@NullMarked
package org.gongwucang.standalone.fault;

import org.jspecify.annotations.NullMarked;
