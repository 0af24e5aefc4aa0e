package org.gongwucang.command.configuration;

import static org.gongwucang.command.kernel.Rules.require;

import java.util.List;
import org.gongwucang.command.asset.Document;
import org.gongwucang.command.kernel.Reason;

/**
 * 超标准依据: the paper by which an exception from the standard was granted, with its files.
 *
 * @param evidence upload ids of whoever cites it, or digests once it was cited
 */
public record OverStandard(String document, String reason, List<String> evidence) {

    /** Not to be changed. */
    public OverStandard {
        evidence = List.copyOf(evidence);
    }

    static OverStandard of(String document, String reason, List<String> evidence) {
        require(!evidence.isEmpty(), "OVER_STANDARD_NOT_PROVEN", "document", document);
        return new OverStandard(new Document(document).number(), new Reason(reason).value(), evidence);
    }
}
