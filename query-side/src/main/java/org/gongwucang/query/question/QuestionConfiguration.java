package org.gongwucang.query.question;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 问: the days and instants of questions are those of the zone of the house. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    Moments moments(@Value("${gongwucang.zone:Asia/Shanghai}") ZoneId zone) {
        return new Moments(Clock.system(zone));
    }
}
