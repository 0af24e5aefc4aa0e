/** Tests of the vault and its door. */
@NullMarked
package org.gongwucang.vault;

import org.jspecify.annotations.NullMarked;
