package org.gongwucang.command.identity;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.gongwucang.command.kernel.Rules.require;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.gongwucang.command.identity.AccountCommand.ChangePassword;
import org.gongwucang.command.identity.AccountCommand.DisableAccount;
import org.gongwucang.command.identity.AccountCommand.EnableAccount;
import org.gongwucang.command.identity.AccountCommand.OpenAccount;
import org.gongwucang.command.identity.AccountCommand.ResetPassword;
import org.gongwucang.command.kernel.DatedRecord;
import org.gongwucang.command.kernel.Envelope;
import org.gongwucang.command.reference.Staff;
import org.gongwucang.events.Entry;
import org.gongwucang.events.identity.AccountDisabled;
import org.gongwucang.events.identity.AccountEnabled;
import org.gongwucang.events.identity.AccountOpened;
import org.gongwucang.events.identity.PasswordChanged;
import org.gongwucang.events.identity.PasswordReset;
import org.jspecify.annotations.Nullable;

/** 账号: what happened to an account, without any secret. */
@Aggregate(snapshotTriggerDefinition = "snapshots")
@Revision("2")
public class SignInAccount extends DatedRecord {

    private @Nullable String name;
    private @Nullable String staff;
    private boolean disabled;

    static String streamOf(String account) {
        return "account:" + account;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenAccount c, Staff people) {
        require(!exists(), "ACCOUNT_EXISTS", "account", c.account().value());
        require(people.find(c.staff()).filter(Staff.Member::active).isPresent(), "STAFF_UNKNOWN", "staff", c.staff());
        apply(new AccountOpened(c.account().value(), c.staff(), c.occurredOn()));
    }

    @CommandHandler
    void handle(DisableAccount c, @MetaDataValue(Envelope.ACTOR) String actor) {
        require(!disabled, "ACCOUNT_DISABLED", "account", c.account().value());
        require(!actor.equals(staff), "OWN_ACCOUNT", "account", c.account().value());
        requireInOrder(c.occurredOn());
        apply(new AccountDisabled(c.account().value(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(EnableAccount c) {
        require(disabled, "ACCOUNT_ENABLED", "account", c.account().value());
        requireInOrder(c.occurredOn());
        apply(new AccountEnabled(c.account().value(), c.reason().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ChangePassword c) {
        requireInOrder(c.occurredOn());
        apply(new PasswordChanged(c.account().value(), c.occurredOn()));
    }

    @CommandHandler
    void handle(ResetPassword c) {
        requireInOrder(c.occurredOn());
        apply(new PasswordReset(c.account().value(), c.occurredOn()));
    }

    @Override
    protected void changed(Entry entry) {
        if (entry instanceof AccountOpened e) {
            name = e.account();
            staff = e.staff();
        } else if (entry instanceof AccountDisabled) {
            disabled = true;
        } else if (entry instanceof AccountEnabled) {
            disabled = false;
        }
    }

    @Override
    protected String identifiedBy(Entry opening) {
        return streamOf(((AccountOpened) opening).account());
    }

    @Override
    protected @Nullable String code() {
        return name;
    }
}
