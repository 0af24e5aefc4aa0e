package org.gongwucang.command.attachment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.gongwucang.command.attachment.UploadDesk.Incoming;
import org.gongwucang.command.kernel.Callers;
import org.gongwucang.command.kernel.RefusalKeeper;
import org.gongwucang.command.kernel.Refused;
import org.gongwucang.command.kernel.UserErrors;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.vault.attachment.Upload;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.CurrentActor;
import org.gongwucang.vault.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * 上传: {@code POST /files} with the file itself as body, {@code application/octet-stream}, its name in
 * {@code Content-Disposition}. Whoever has a role that enters anything may.
 */
@Controller
class UploadController {

    private static final Logger LOG = LoggerFactory.getLogger(UploadController.class);

    private static final String ACT = "POST /files";

    private final UploadDesk desk;
    private final CurrentActor caller;
    private final UserErrors errors;
    private final Callers callers;
    private final RefusalKeeper refusals;

    UploadController(UploadDesk desk, CurrentActor caller, UserErrors errors, Callers callers, RefusalKeeper refusals) {
        this.desk = desk;
        this.caller = caller;
        this.errors = errors;
        this.callers = callers;
        this.refusals = refusals;
    }

    @PostMapping("/files")
    void upload(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Actor actor = caller.get();
        if (actor.roles().stream().allMatch(role -> role == Role.AUDITOR)) {
            throw new AccessDeniedException("an auditor enters nothing");
        }
        UploadAnswer answer = new UploadAnswer(response);
        try {
            answer.taken(taken(request, actor));
        } catch (Refused refused) {
            refusals.keep(callers.current(), ACT, refused.rejection());
            answer.refused(errors.of(refused.rejection()));
        }
    }

    private Upload taken(HttpServletRequest request, Actor actor) throws IOException {
        Incoming incoming = new Incoming(
                request.getContentType(), name(request), request.getContentLengthLong(), request.getInputStream());
        try {
            return desk.take(actor.staff(), incoming);
        } catch (IOException e) {
            LOG.warn("an upload was not taken: {}", e.toString());
            throw new Fault(FaultCode.UNAVAILABLE, Map.of(), e);
        }
    }

    private static String name(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                    .map(ContentDisposition::parse)
                    .map(ContentDisposition::getFilename)
                    .orElse("");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
