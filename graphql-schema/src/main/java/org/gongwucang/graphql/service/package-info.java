/** 服务: which service answers. */
@NullMarked
package org.gongwucang.graphql.service;

import org.jspecify.annotations.NullMarked;
