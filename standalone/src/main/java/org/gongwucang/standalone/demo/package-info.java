/** 演示: a small office that lives a year in a house for trying out, through the same mutations as everybody. */
@NullMarked
package org.gongwucang.standalone.demo;

import org.jspecify.annotations.NullMarked;
