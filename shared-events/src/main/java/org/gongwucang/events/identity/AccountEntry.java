package org.gongwucang.events.identity;

import org.gongwucang.events.Entry;

/** 账号: what can be said of a sign-in account; secrets live in the vault. Stream {@code account:<name>}. */
public sealed interface AccountEntry extends Entry
        permits AccountOpened, AccountDisabled, AccountEnabled, PasswordChanged, PasswordReset {}
