package org.gongwucang.command.asset;

import java.util.function.Function;
import org.gongwucang.command.asset.AssetInputs.RecordOpeningEntriesInput;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.CommandDesk;
import org.gongwucang.command.kernel.LinesPayload;
import org.gongwucang.command.kernel.UserErrors;

/** What was there before, for tests of other capabilities. */
public final class OpeningEntries {

    private OpeningEntries() {}

    public static Function<RecordOpeningEntriesInput, LinesPayload> by(
            CommandDesk desk, Callers callers, UserErrors errors) {
        return new OpeningEntriesController(desk, callers, errors)::recordOpeningEntries;
    }
}
