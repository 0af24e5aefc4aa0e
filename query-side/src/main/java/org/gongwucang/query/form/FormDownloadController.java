package org.gongwucang.query.form;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.gongwucang.graphql.fault.Fault;
import org.gongwucang.graphql.fault.FaultCode;
import org.gongwucang.query.export.Downloads;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 下载表单: filled afresh as its caller may see it now, and printed when nothing is missing. */
@Controller
class FormDownloadController {

    private static final Logger LOG = LoggerFactory.getLogger(FormDownloadController.class);

    private final FormLinks links;
    private final Forms forms;
    private final Printer printer;
    private final Downloads downloads;

    FormDownloadController(FormLinks links, Forms forms, Printer printer, Downloads downloads) {
        this.links = links;
        this.forms = forms;
        this.printer = printer;
        this.downloads = downloads;
    }

    @GetMapping("/forms/{token}")
    void form(@PathVariable String token, HttpServletResponse response) throws IOException {
        FormStatement statement = links.open(token);
        downloads.send(statement, response, () -> print(statement, response));
    }

    private void print(FormStatement statement, HttpServletResponse response) throws IOException {
        FormFile form = forms.fill(statement).orElseThrow(() -> new Fault(FaultCode.EXPORT_LINK_INVALID, Map.of()));
        byte[] file = form instanceof Paper paper ? print(paper, statement, response) : open(form, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
        LOG.info("{} printed {} {}", statement.account(), statement.form(), form.number());
    }

    private byte[] print(Paper paper, FormStatement statement, HttpServletResponse response) {
        byte[] file = printer.print(paper, statement.instant());
        Downloads.announce(
                response, MediaType.APPLICATION_PDF_VALUE, ContentDisposition.inline(), FormLinks.fileName(paper));
        return file;
    }

    private static byte[] open(FormFile form, HttpServletResponse response) {
        YearWorkbook workbook = (YearWorkbook) form;
        Downloads.announce(
                response,
                YearWorkbook.FORMAT.mediaType(),
                ContentDisposition.attachment(),
                FormLinks.fileName(workbook));
        return workbook.file();
    }
}
