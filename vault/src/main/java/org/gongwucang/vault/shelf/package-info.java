/** 存放: JSON documents by key, on one machine or on MongoDB. */
@NullMarked
package org.gongwucang.vault.shelf;

import org.jspecify.annotations.NullMarked;
