@NullMarked
package org.gongwucang.query.form;

import org.jspecify.annotations.NullMarked;
