package org.gongwucang.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
import org.springframework.stereotype.Component;

/** 下载: whoever has a link gets what the person for whom it was signed may see now, and nothing else. */
@Component
public class Downloads {

    private final CurrentActor actor;

    Downloads(CurrentActor actor) {
        this.actor = actor;
    }

    /** 备件: what writes the file. */
    public interface Work {
        void run() throws IOException;
    }

    /** Acts for the account of the statement; a failure before the first byte is answered in the usual form. */
    public void send(Signed statement, HttpServletResponse response, Work work) throws IOException {
        SecurityContext asker = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(statement.account(), null, List.of())));
        LocaleContextHolder.setLocale(statement.locale());
        try {
            actor.get();
            work.run();
        } catch (IOException | RuntimeException broken) {
            startOver(response);
            throw broken;
        } finally {
            LocaleContextHolder.resetLocaleContext();
            SecurityContextHolder.setContext(asker);
        }
    }

    /** Says what the file is and how it is called. */
    public static void announce(
            HttpServletResponse response, String mediaType, ContentDisposition.Builder shown, String fileName) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                shown.filename(fileName, StandardCharsets.UTF_8).build().toString());
    }

    /** Where nothing has gone out yet the reason does; else the connection breaks, and the client sees that it is not whole. */
    private static void startOver(HttpServletResponse response) {
        if (!response.isCommitted()) {
            response.reset();
        }
    }
}
