package org.gongwucang.benchmarks.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongwucang.benchmarks.lab.Half;
import org.gongwucang.benchmarks.lab.House;
import org.gongwucang.benchmarks.lab.LabFailure;
import org.gongwucang.benchmarks.lab.Reply;
import org.gongwucang.benchmarks.lab.Waiting;

/** 一处登录, 处处有效: a token from one process holds at every other, and is dead everywhere soon after its owner signed out. */
final class OneToken implements Mishap {

    private static final Duration DEAD_WITHIN = Duration.ofSeconds(10);
    private static final String SIGN_OUT = "mutation { done: signOut { signedOut } }";
    private static final String LEDGERS = "{ done: ledgers { name } }";
    /** What anybody who is signed in may ask for there, and nobody else. */
    private static final String NOTHING =
            "mutation($i: RelocateAssetsInput!) { done: relocateAssets(input: $i)" + " { userErrors { code } } }";

    @Override
    public String name() {
        return "one-token";
    }

    @Override
    public String story() {
        return "a token is used at every process, and taken back at one of them";
    }

    @Override
    public void strike(Scene scene) {
        House house = scene.house();
        String token = house.commandSides().get(0).itself().signIn(House.account("keeper"), House.PASSWORD);
        List<Half> all = Stream.concat(house.commandSides().stream(), house.querySides().stream())
                .toList();
        for (Half half : all) {
            if (!isSignedIn(half, token)) {
                throw new LabFailure(
                        "the token does not hold at " + half.process().name());
            }
        }
        Half last = house.commandSides().get(house.commandSides().size() - 1);
        last.itself().ask(token, SIGN_OUT, Map.of());
        long signedOut = System.nanoTime();
        Waiting.until(
                DEAD_WITHIN,
                "the token is dead at every process",
                () -> all.stream().noneMatch(half -> isSignedIn(half, token)));
        scene.note("token held at processes", all.size());
        scene.note("seconds until it was dead at every one", "%.1f".formatted((System.nanoTime() - signedOut) / 1e9));
    }

    private static boolean isSignedIn(Half half, String token) {
        Reply reply = half.kind() == Half.Kind.QUERY_SIDE
                ? half.itself().ask(token, LEDGERS, Map.of())
                : half.itself().ask(token, NOTHING, Map.of("i", Map.of("lines", List.of(), "commandId", "none")));
        return !reply.code().equals("UNAUTHORIZED");
    }
}
