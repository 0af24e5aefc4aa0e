/** 办公室占用: which offices a person has, and whether a second one is permitted. */
@NullMarked
package org.gongwucang.events.office;

import org.jspecify.annotations.NullMarked;
