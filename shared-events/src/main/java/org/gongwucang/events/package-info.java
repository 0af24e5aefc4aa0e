@NullMarked
package org.gongwucang.events;

import org.jspecify.annotations.NullMarked;
