package org.gongwucang.query.thing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongwucang.query.history.HistoryEntry;
import org.gongwucang.query.ledger.At;
import org.gongwucang.query.ledger.LedgerReader;
import org.gongwucang.query.ledger.PageArguments;
import org.gongwucang.query.organisation.UnitRow;
import org.gongwucang.query.question.Asked;
import org.gongwucang.query.question.Moments;
import org.gongwucang.query.question.RowConnection;
import org.gongwucang.query.thing.RegisteredThing.Kind;
import org.gongwucang.vault.identity.AllowedToRegisterReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** 统一登记: asked. Whoever is bound to a unit sees what it and those below it have. */
@Controller
class ThingController {

    private final ThingRegister register;
    private final LedgerReader<UnitRow> units;
    private final Moments moments;

    ThingController(ThingRegister register, LedgerReader<UnitRow> units, Moments moments) {
        this.register = register;
        this.units = units;
        this.moments = moments;
    }

    @QueryMapping
    @AllowedToRegisterReaders
    RowConnection<RegisteredThing> things(
            @Argument @Nullable String text,
            @Argument @Nullable List<Kind> kinds,
            @Argument @Nullable String under,
            @Arguments Asked when,
            @Arguments PageArguments page) {
        At at = moments.at(when.asOf(), when.knownAt());
        Set<Kind> wanted = kinds == null || kinds.isEmpty() ? null : Set.copyOf(kinds);
        return register.page(new ThingQuestion(text, wanted, under), page, at);
    }

    @QueryMapping
    @AllowedToRegisterReaders
    @Nullable
    RegisteredThing thing(@Argument String code, @Arguments Asked when) {
        return register.find(code, moments.at(when.asOf(), when.knownAt())).orElse(null);
    }

    @SchemaMapping(typeName = "RegisteredThing")
    RowConnection<HistoryEntry> history(RegisteredThing thing, @Arguments PageArguments page) {
        return register.history(thing, page);
    }

    @BatchMapping(typeName = "RegisteredThing")
    Map<RegisteredThing, String> unitName(List<RegisteredThing> things) {
        Map<RegisteredThing, String> named = new HashMap<>();
        things.stream()
                .filter(thing -> thing.unitCode() != null)
                .collect(Collectors.groupingBy(RegisteredThing::at))
                .forEach((at, some) -> {
                    Set<String> codes = some.stream()
                            .map(thing -> Objects.requireNonNull(thing.unitCode()))
                            .collect(Collectors.toSet());
                    Map<String, String> names = new HashMap<>();
                    units.rows(codes, at)
                            .forEach((code, seen) -> names.put(code, seen.row().name()));
                    some.forEach(thing -> {
                        String name = names.get(Objects.requireNonNull(thing.unitCode()));
                        if (name != null) {
                            named.put(thing, name);
                        }
                    });
                });
        return named;
    }
}
