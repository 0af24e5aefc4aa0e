/** 入口: what reaches the HTTP paths of GraphQL, and what leaves them when it is not GraphQL. */
@NullMarked
package org.gongwucang.graphql.web;

import org.jspecify.annotations.NullMarked;
