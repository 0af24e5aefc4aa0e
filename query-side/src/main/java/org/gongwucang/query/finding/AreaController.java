package org.gongwucang.query.finding;

import java.util.List;
import org.gongwucang.query.finding.PersonAreas.PersonArea;
import org.gongwucang.query.finding.PersonAreas.RankArea;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.Where;
import org.gongwucang.query.organisation.Reaches;
import org.gongwucang.query.organisation.UnitTrees;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.vault.identity.AllowedToSpaceReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** 面积核对: asked. Whoever is bound to a unit sees those who sit in its rooms and in those of units below it. */
@Controller
class AreaController {

    private final PersonAreas areas;
    private final UnitTrees units;
    private final Reaches reaches;
    private final Moments moments;

    AreaController(PersonAreas areas, UnitTrees units, Reaches reaches, Moments moments) {
        this.areas = areas;
        this.units = units;
        this.reaches = reaches;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToSpaceReaders
    @Nullable
    PersonArea areaCheck(@Argument String staff, @Arguments Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return areas.of(seen().is("staff", staff), at).stream().findFirst().orElse(null);
    }

    @QueryMapping
    @AllowedToSpaceReaders
    List<PersonArea> areaByPerson(@Argument String under, @Argument boolean overOnly, @Arguments Asked when) {
        return within(under, when).stream()
                .filter(person -> person.over() || !overOnly)
                .toList();
    }

    @QueryMapping
    @AllowedToSpaceReaders
    List<RankArea> areaByRank(@Argument String under, @Arguments Asked when) {
        return PersonAreas.byRank(within(under, when));
    }

    private List<PersonArea> within(String under, Asked when) {
        At at = moments.at(when.asOf(), when.knownAt());
        return areas.of(seen().oneOf("unit", units.below(under, at)), at);
    }

    private Where seen() {
        return new Where().oneOf("unit", reaches.current().units());
    }
}
