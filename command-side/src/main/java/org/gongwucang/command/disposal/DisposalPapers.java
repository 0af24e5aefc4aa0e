package org.gongwucang.command.disposal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gongwucang.command.attachment.Attachments;
import org.gongwucang.command.disposal.DisposalCommand.PaperDraft;
import org.gongwucang.command.kernel.Caller;
import org.gongwucang.command.kernel.Rules;
import org.gongwucang.events.attachment.AttachmentRef;
import org.gongwucang.events.disposal.DisposalPaper;
import org.gongwucang.vault.attachment.Subject;
import org.springframework.stereotype.Component;

/** 处置材料: papers and files that prove a step of a case. The unit whose case it is sees them, and the warehouse office. */
@Component
class DisposalPapers {

    private static final String KIND = "DisposalCase";

    private final Attachments attachments;

    DisposalPapers(Attachments attachments) {
        this.attachments = attachments;
    }

    /** Each of these is there, with a file. */
    static void requireAll(DisposalCase about, Collection<DisposalPaperKind> needed, List<PaperDraft> given) {
        List<DisposalPaperKind> missing = needed.stream()
                .filter(kind -> given.stream()
                        .noneMatch(paper ->
                                paper.kind() == kind && !paper.uploads().isEmpty()))
                .toList();
        Rules.require(
                missing.isEmpty(),
                "DISPOSAL_PAPERS_MISSING",
                "number",
                about.state().number(),
                "form",
                about.state().form(),
                "missing",
                missing.stream().map(DisposalPaperKind::name).collect(Collectors.joining(", ")));
    }

    /**
     * 已引材料.
     *
     * @param evidence digests of all files, in the order of the papers
     */
    record Cited(List<DisposalPaper> papers, List<String> evidence) {}

    /** Asked last, when no rule refuses any more. */
    Cited cited(DisposalCase about, List<PaperDraft> papers, Caller by) {
        List<String> uploads =
                papers.stream().flatMap(paper -> paper.uploads().stream()).toList();
        List<DisposalPaper> told = papers.stream()
                .map(paper -> new DisposalPaper(
                        paper.kind().name(),
                        paper.document().number(),
                        paper.uploads().size()))
                .toList();
        return new Cited(told, digests(about, uploads, by));
    }

    /** Digests of the uploads that the acting person cites. */
    List<String> digests(DisposalCase about, List<String> uploads, Caller by) {
        Subject subject = Subject.of(KIND, about.id(), about.state().unit());
        return attachments.cite(by.staff(), uploads, subject).stream()
                .map(AttachmentRef::digest)
                .toList();
    }
}
