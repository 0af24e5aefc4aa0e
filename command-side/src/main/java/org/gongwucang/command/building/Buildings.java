package org.gongwucang.command.building;

import static org.gongwucang.command.kernel.Rules.required;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.gongwucang.command.asset.Claims;
import org.gongwucang.command.asset.Things;
import org.gongwucang.command.kernel.Aggregates;
import org.gongwucang.command.kernel.Answer;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.events.building.BuildingEntry;
import org.springframework.stereotype.Component;

/** 房屋存取: the building that a command is about, and the claims that go with it. */
@Component
public class Buildings {

    /** By which codes name buildings. */
    public static final String KIND = "BUILDING";

    private final Aggregates aggregates;
    private final Things things;
    private final Claims claims;

    Buildings(Aggregates aggregates, Things things, Claims claims) {
        this.aggregates = aggregates;
        this.things = things;
        this.claims = claims;
    }

    /** Identifier of the building that bears the code. */
    public String idOf(String code) {
        return things.holder(code, KIND);
    }

    /** The building, in the unit of work of whoever asks. */
    public Aggregate<Building> load(String id) {
        return required(aggregates.find(Building.class, id), "NOT_FOUND", "code", id);
    }

    Answer of(String id, MetaData said, BiConsumer<Building, Caller> step) {
        return load(id).invoke(building -> building.answer(said, () -> step.accept(building, Caller.in(said))));
    }

    Answer opened(String id, MetaData said, Consumer<Building> step) {
        return aggregates
                .findOrNew(Building.class, id, Building::new)
                .invoke(building -> building.answer(said, () -> step.accept(building)));
    }

    /** Opens its book, and claims its code. */
    void open(Building building, BuildingEntry opening, String code) {
        building.open(opening);
        claims.claimCode(code, building.id(), KIND, opening.occurredOn());
    }

    Aggregate<TitleClaim> claimOf(String certificate) {
        return aggregates.findOrNew(TitleClaim.class, TitleClaim.stream(certificate), TitleClaim::new);
    }
}
