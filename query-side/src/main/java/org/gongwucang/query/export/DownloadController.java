package org.gongwucang.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongwucang.vault.identity.CurrentActor;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 下载导出: whoever has the link gets what the person for whom it was signed may see now, and nothing else. */
@Controller
class DownloadController {

    private final ExportLinks links;
    private final Exports exports;
    private final CurrentActor actor;

    DownloadController(ExportLinks links, Exports exports, CurrentActor actor) {
        this.links = links;
        this.exports = exports;
        this.actor = actor;
    }

    @GetMapping("/exports/{token}")
    void export(@PathVariable String token, HttpServletResponse response) throws IOException {
        Statement statement = links.open(token);
        SecurityContext asker = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(statement.account(), null, List.of())));
        LocaleContextHolder.setLocale(statement.locale());
        try {
            actor.get();
            exports.write(statement, () -> opened(statement, response));
        } catch (IOException | RuntimeException broken) {
            startOver(response);
            throw broken;
        } finally {
            LocaleContextHolder.resetLocaleContext();
            SecurityContextHolder.setContext(asker);
        }
    }

    private static OutputStream opened(Statement statement, HttpServletResponse response) throws IOException {
        response.setContentType(statement.format().mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(statement.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        return response.getOutputStream();
    }

    /** Where nothing has gone out yet the reason does; else the connection breaks, and the client sees that it is not whole. */
    private static void startOver(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }
}
