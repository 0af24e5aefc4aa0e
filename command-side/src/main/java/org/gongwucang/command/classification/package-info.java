/** 分类: asset classes by code system, edition and code. */
@NullMarked
package org.gongwucang.command.classification;

import org.jspecify.annotations.NullMarked;
