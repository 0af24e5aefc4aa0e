@NullMarked
package org.gongwucang.standalone.demo;

import org.jspecify.annotations.NullMarked;
