package org.gongwucang.command.asset;

import static org.gongwucang.command.kernel.Rules.refused;

import java.util.List;
import org.gongwucang.command.asset.AssetCommand.RegisterAsset;
import org.gongwucang.command.asset.AssetCommand.RelocateAsset;
import org.gongwucang.command.asset.AssetCommand.StoreAsset;
import org.gongwucang.command.asset.AssetInputs.RegisterAssetInput;
import org.gongwucang.command.asset.AssetInputs.RegisterLotInput;
import org.gongwucang.command.asset.AssetInputs.RelocateAssetsInput;
import org.gongwucang.command.asset.AssetInputs.RelocateLineInput;
import org.gongwucang.command.asset.AssetInputs.StoreAssetsInput;
import org.gongwucang.command.asset.AssetInputs.StoreLineInput;
import org.gongwucang.command.asset.LotCommand.ReceiveLot;
import org.gongwucang.command.asset.LotCommand.RelocateLot;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.CommandDesk.Draft;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.command.kernel.Verdict;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** 资产登记、入库、移库: what keepers enter all day. */
@Controller
class AssetController {

    private final CommandDesk desk;
    private final Callers callers;
    private final Things things;
    private final UserErrors errors;

    AssetController(CommandDesk desk, Callers callers, Things things, UserErrors errors) {
        this.desk = desk;
        this.callers = callers;
        this.things = things;
        this.errors = errors;
    }

    /** 资产结果. */
    record AssetPayload(
            @Nullable String id,
            @Nullable String code,
            @Nullable Long version,
            List<UserError> userErrors) {

        static AssetPayload of(Verdict verdict, UserErrors errors) {
            return new AssetPayload(verdict.id(), verdict.code(), verdict.version(), errors.of(verdict));
        }
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    AssetPayload registerAsset(@Argument RegisterAssetInput input) {
        return AssetPayload.of(desk.one(callers.current(), input, draft -> register(input, draft)), errors);
    }

    private static RegisterAsset register(RegisterAssetInput input, Draft draft) {
        return new RegisterAsset(
                draft.newId(),
                input.card().draft(),
                input.unit(),
                input.source().name(),
                new Document(input.document()),
                draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    AssetPayload registerLot(@Argument RegisterLotInput input) {
        return AssetPayload.of(desk.one(callers.current(), input, draft -> receive(input, draft)), errors);
    }

    private static ReceiveLot receive(RegisterLotInput input, Draft draft) {
        return new ReceiveLot(
                draft.newId(),
                input.card().draft(),
                new Quantity(input.quantity()),
                input.unit(),
                new Place(
                        input.location(), input.custodian(), input.fundSource().name()),
                input.source().name(),
                new Document(input.document()),
                draft.occurredOn());
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    LinesPayload storeAssets(@Argument StoreAssetsInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, this::store), errors);
    }

    private Object store(StoreLineInput line, Draft draft) {
        String custodian = line.custodian() == null ? draft.caller().staff() : line.custodian();
        Place place = new Place(line.location(), custodian, line.fundSource().name());
        return things.command(line.code(), id -> new StoreAsset(id, place, draft.occurredOn()), id -> {
            throw refused("LOT_ALREADY_STORED", "code", line.code());
        });
    }

    @MutationMapping
    @AllowedTo(Role.KEEPER)
    LinesPayload relocateAssets(@Argument RelocateAssetsInput input) {
        return LinesPayload.of(desk.each(callers.current(), input, this::relocate), errors);
    }

    private Object relocate(RelocateLineInput line, Draft draft) {
        Quantity quantity = line.quantity() == null ? null : new Quantity(line.quantity());
        return things.command(
                line.code(),
                id -> new RelocateAsset(id, line.to(), draft.occurredOn()),
                id -> new RelocateLot(id, line.from(), line.to(), quantity, draft.occurredOn()));
    }
}
