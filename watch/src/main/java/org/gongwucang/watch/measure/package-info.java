/** 计量: how often and how long. */
@NullMarked
package org.gongwucang.watch.measure;

import org.jspecify.annotations.NullMarked;
