package org.gongwucang.query.configuration;

import java.util.List;
import org.gongwucang.query.configuration.UnitConfigurations.UnitConfigurationLine;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.vault.identity.AllowedToReaders;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 单位配置: asked. Whoever is bound to a unit sees it and those below it. */
@Controller
class UnitConfigurationController {

    private final UnitConfigurations configurations;
    private final Reaches reaches;
    private final Moments moments;

    UnitConfigurationController(UnitConfigurations configurations, Reaches reaches, Moments moments) {
        this.configurations = configurations;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToReaders
    List<UnitConfigurationLine> unitConfiguration(@Argument String unit, @Arguments Asked when) {
        return reaches.current().admits(unit)
                ? configurations.of(unit, moments.at(when.asOf(), when.knownAt()))
                : List.of();
    }
}
