/** 维修改造: repairs and turn-key refurbishments of offices: asked for, reviewed, approved, done, accepted, the keys handed over. */
@NullMarked
package org.gongwucang.command.works;

import org.jspecify.annotations.NullMarked;
