@NullMarked
package org.gongwucang.command;

import org.jspecify.annotations.NullMarked;
