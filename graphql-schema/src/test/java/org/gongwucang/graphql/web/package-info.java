@NullMarked
package org.gongwucang.graphql.web;

import org.jspecify.annotations.NullMarked;
