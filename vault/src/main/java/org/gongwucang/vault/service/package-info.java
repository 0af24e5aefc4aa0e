/** 服务令牌: programs that read for themselves, such as dashboards: each with a name, and with the few questions it may ask. */
@NullMarked
package org.gongwucang.vault.service;

import org.jspecify.annotations.NullMarked;
