/** 词条: what people read, in Chinese and English, by the names of the schema. */
@NullMarked
package org.gongwucang.graphql.label;

import org.jspecify.annotations.NullMarked;
