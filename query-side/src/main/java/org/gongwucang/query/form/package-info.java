/** 表单: what is printed and signed, as PDF, with the content of the ledgers at one moment. */
@NullMarked
package org.gongwucang.query.form;

import org.jspecify.annotations.NullMarked;
