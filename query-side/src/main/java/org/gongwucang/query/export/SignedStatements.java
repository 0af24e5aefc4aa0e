package org.gongwucang.query.export;

import java.time.Duration;
import java.util.Map;
import org.gongwucang.graphql.fault.ArgumentFlaw;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.CurrentActor.Caller;
import org.gongwucang.vault.link.SignedLinks;
import org.gongwucang.vault.link.SignedLinks.Link;
import org.gongwucang.vault.link.SignedLinks.Opened;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 签名: what was asked for goes out as a link and comes back by way of a stranger; each kind of it is opened as that kind only. */
@Component
public class SignedStatements {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first line of a request has room for 8 kB. */
    private static final int LONGEST = 6_000;

    private final SignedLinks links;
    private final CurrentActor caller;
    private final Duration validFor;

    SignedStatements(
            SignedLinks links, CurrentActor caller, @Value("${gongwucang.exports.valid-for:5m}") Duration validFor) {
        this.links = links;
        this.caller = caller;
        this.validFor = validFor;
    }

    /** Who will stand in what is signed. */
    public Caller caller() {
        return caller.caller(caller.get().account()).orElseThrow();
    }

    /**
     * @param longest name of the argument that makes it long
     * @throws Fault ARGUMENT_INVALID where no address has room for it
     */
    public Link sign(Signed statement, String longest) {
        Link link = links.sign(kind(statement.getClass()) + JSON.writeValueAsString(statement), validFor);
        if (link.token().length() > LONGEST) {
            throw ArgumentFlaw.TOO_MANY.of(longest);
        }
        return link;
    }

    /**
     * What the link stands for.
     *
     * @throws Fault EXPORT_LINK_INVALID or EXPORT_LINK_EXPIRED
     */
    public <S extends Signed> S open(String token, Class<S> type) {
        Opened opened = links.open(token).orElseThrow(SignedStatements::invalid);
        if (opened.expired()) {
            throw new Fault(FaultCode.EXPORT_LINK_EXPIRED, Map.of());
        }
        if (!opened.statement().startsWith(kind(type))) {
            throw invalid();
        }
        S statement = JSON.readValue(opened.statement().substring(kind(type).length()), type);
        return caller.caller(statement.account())
                .filter(signer -> signer.generation() == statement.generation())
                .map(same -> statement)
                .orElseThrow(SignedStatements::invalid);
    }

    private static String kind(Class<?> type) {
        return type.getSimpleName() + ":";
    }

    private static Fault invalid() {
        return new Fault(FaultCode.EXPORT_LINK_INVALID, Map.of());
    }
}
