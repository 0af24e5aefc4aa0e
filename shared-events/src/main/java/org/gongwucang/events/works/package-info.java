/** 维修改造: repairs and turn-key refurbishments of offices, from the request to the keys. */
@NullMarked
package org.gongwucang.events.works;

import org.jspecify.annotations.NullMarked;
