package org.gongwucang.query.notice;

import static org.gongwucang.vault.identity.Role.ADMINISTRATOR;
import static org.gongwucang.vault.identity.Role.AUDITOR;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.vault.identity.AllowedTo;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 到期提醒: which are on their way, and which nobody tries any more. */
@Controller
class NoticeController {

    private static final int MOST = 200;

    private final Deliveries deliveries;

    NoticeController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** 在途提醒: as GraphQL shows it. */
    record PendingNotice(
            Notice notice,
            String channel,
            int tries,
            boolean givenUp,
            @Nullable String trouble,
            @Nullable OffsetDateTime lastTryAt,
            @Nullable OffsetDateTime nextTryAt) {

        static PendingNotice of(Delivery delivery) {
            return new PendingNotice(
                    delivery.notice(),
                    delivery.channel(),
                    delivery.tries(),
                    delivery.givenUp(),
                    delivery.trouble(),
                    time(delivery.lastTryAt()),
                    delivery.givenUp() ? null : time(delivery.nextTryAt()));
        }

        private static @Nullable OffsetDateTime time(@Nullable Instant at) {
            return at == null ? null : at.atOffset(ZoneOffset.UTC);
        }
    }

    /** 在途提醒清单. */
    record PendingNotices(
            List<PendingNotice> nodes, @Nullable String next) {}

    /** 输入. */
    record RetryNoticeInput(String notice, String channel) {}

    /** 结果. */
    record RetryNoticePayload(PendingNotice pending) {}

    @QueryMapping
    @AllowedTo({ADMINISTRATOR, AUDITOR})
    PendingNotices pendingNotices(@Argument @Nullable String after) {
        List<Delivery> page = deliveries.after(after == null ? "" : after, MOST);
        String next = page.size() < MOST ? null : page.get(page.size() - 1).key();
        return new PendingNotices(page.stream().map(PendingNotice::of).toList(), next);
    }

    @MutationMapping
    @AllowedTo(ADMINISTRATOR)
    RetryNoticePayload retryNotice(@Argument RetryNoticeInput input) {
        return deliveries
                .retry(Delivery.key(input.notice(), input.channel()))
                .map(PendingNotice::of)
                .map(RetryNoticePayload::new)
                .orElseThrow(() -> ArgumentFlaw.NOT_UNDERSTOOD.of("notice"));
    }
}
