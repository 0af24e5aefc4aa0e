package org.gongwucang.events.temporarybody;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** 配置模板停用: nothing is asked for by it any more. */
@Revision("1")
public record KitTemplateWithdrawn(String template, String reason, LocalDate occurredOn) implements KitTemplateEntry {}
