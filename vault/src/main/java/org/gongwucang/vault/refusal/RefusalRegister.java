package org.gongwucang.vault.refusal;

import org.gongwucang.vault.register.Register;

/** 拒绝登记簿. */
public interface RefusalRegister extends Register<KeptRefusal, RefusalFilter> {}
