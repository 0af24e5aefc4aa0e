@NullMarked
package org.gongwucang.standalone.story;

import org.jspecify.annotations.NullMarked;
