package org.gongwucang.command.kernel;

import static org.gongwucang.command.kernel.Rules.require;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 受理: takes inputs, makes commands of them and sends them; whatever is refused on the way, by a value, a rule or a
 * store, comes back as a {@link Verdict}; what a rule refused is kept before. Only faults are thrown.
 */
@Component
public class CommandDesk {

    /** What a command is made with. */
    public record Draft(Caller caller, String commandId, LocalDate occurredOn) {

        /** Identifier of what this command creates: the same whenever the command is repeated. */
        public String newId() {
            return commandId;
        }
    }

    private final CommandSender sender;
    private final JointAppend joint;
    private final BusinessDays days;
    private final RefusalKeeper refusals;

    CommandDesk(CommandSender sender, JointAppend joint, BusinessDays days, RefusalKeeper refusals) {
        this.sender = sender;
        this.joint = joint;
        this.days = days;
        this.refusals = refusals;
    }

    /** One input, one command. */
    public Verdict one(Caller caller, CommandInput input, Function<Draft, Object> command) {
        Verdict verdict = decided(caller, input, command);
        refusals.keep(caller, input, List.of(verdict));
        return verdict.toldTo(caller);
    }

    private Verdict decided(Caller caller, CommandInput input, Function<Draft, Object> command) {
        try {
            return sent(drafted(caller, input, 0, null, new InputDigest(input), command));
        } catch (Refused refusal) {
            return Verdict.refused(0, refusal.rejection());
        }
    }

    /**
     * One command per line, each on its own: a refused line stops no other, and repeating resumes what is missing. Those
     * that can be are stored in one append.
     */
    public <L> List<Verdict> each(Caller caller, LinesInput<L> input, BiFunction<L, Draft, Object> command) {
        List<Verdict> verdicts = decidedEach(caller, input, command);
        refusals.keep(caller, input, verdicts);
        return verdicts.stream().map(verdict -> verdict.toldTo(caller)).toList();
    }

    private <L> List<Verdict> decidedEach(Caller caller, LinesInput<L> input, BiFunction<L, Draft, Object> command) {
        List<L> lines = input.lines();
        if (lines.isEmpty() || lines.size() > LinesInput.MOST) {
            Rejection tooMany = Rejection.of("LINES_OUT_OF_RANGE", "lines", lines.size(), "most", LinesInput.MOST);
            return List.of(Verdict.refused(-1, tooMany));
        }
        InputDigest digest = new InputDigest(input);
        List<Verdict> verdicts = new ArrayList<>(lines.size());
        List<LineCommand> commands = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            L line = lines.get(i);
            try {
                commands.add(drafted(caller, input, i, line, digest, draft -> command.apply(line, draft)));
            } catch (Refused refusal) {
                verdicts.add(Verdict.refused(i, refusal.rejection()));
            }
        }
        verdicts.addAll(sentAll(commands));
        verdicts.sort(Comparator.comparingInt(Verdict::line));
        return verdicts;
    }

    private List<Verdict> sentAll(List<LineCommand> commands) {
        List<Verdict> verdicts = new ArrayList<>(commands.size());
        List<LineCommand> alone = new ArrayList<>(commands);
        List<LineCommand> together =
                commands.stream().filter(LineCommand::isInPlace).toList();
        if (together.size() > 1) {
            joint.of(together).ifPresent(stored -> {
                verdicts.addAll(stored);
                alone.removeAll(together);
            });
        }
        alone.forEach(command -> verdicts.add(sent(command)));
        return verdicts;
    }

    private Verdict sent(LineCommand command) {
        try {
            return Verdict.done(command.line(), sender.send(command.command(), command.envelope()));
        } catch (Refused refusal) {
            return Verdict.refused(command.line(), refusal.rejection());
        }
    }

    private LineCommand drafted(
            Caller caller,
            CommandInput input,
            int line,
            @Nullable Object lineInput,
            InputDigest digest,
            Function<Draft, Object> command) {
        require(!input.commandId().isBlank() && input.commandId().length() <= 200, "COMMAND_ID_INVALID");
        String commandId = Ids.of(caller.staff(), input.commandId(), String.valueOf(line));
        Draft draft = new Draft(caller, commandId, dayOf(input));
        Map<String, String> envelope = envelope(draft, digest.with(lineInput));
        Long expected = expectedVersion(lineInput == null ? input : lineInput);
        if (expected != null) {
            envelope.put(Envelope.EXPECTED_VERSION, expected.toString());
        }
        Drafting.Made made = Drafting.by(draft, command);
        if (made.beyond() != null) {
            envelope.put(Envelope.BEYOND_REACH, made.beyond());
        }
        return new LineCommand(line, made.command(), envelope);
    }

    private LocalDate dayOf(CommandInput input) {
        LocalDate day = input.occurredOn();
        return day == null ? days.today() : day;
    }

    private static @Nullable Long expectedVersion(Object input) {
        return input instanceof Versioned versioned ? versioned.expectedVersion() : null;
    }

    private static Map<String, String> envelope(Draft draft, String inputDigest) {
        Map<String, String> envelope = new LinkedHashMap<>();
        envelope.put(Envelope.ACTOR, draft.caller().staff());
        envelope.put(Envelope.ROLE, draft.caller().rolesText());
        envelope.put(Envelope.UNIT, draft.caller().unit());
        envelope.putAll(draft.caller().delegated());
        envelope.put(Envelope.COMMAND_ID, draft.commandId());
        envelope.put(Envelope.ACT_ID, draft.commandId());
        envelope.put(Envelope.INPUT_DIGEST, inputDigest);
        envelope.put(Envelope.CHANNEL, "graphql");
        return envelope;
    }
}
