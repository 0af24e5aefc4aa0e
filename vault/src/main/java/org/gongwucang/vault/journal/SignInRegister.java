package org.gongwucang.vault.journal;

import org.gongwucang.vault.register.Register;

/** 登录日志簿. */
public interface SignInRegister extends Register<KeptSignIn, SignInFilter> {}
