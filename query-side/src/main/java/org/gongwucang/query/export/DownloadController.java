package org.gongwucang.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 下载导出: row by row, as they are read. */
@Controller
class DownloadController {

    private final ExportLinks links;
    private final Exports exports;
    private final Downloads downloads;

    DownloadController(ExportLinks links, Exports exports, Downloads downloads) {
        this.links = links;
        this.exports = exports;
        this.downloads = downloads;
    }

    @GetMapping("/exports/{token}")
    void export(@PathVariable String token, HttpServletResponse response) throws IOException {
        Statement statement = links.open(token);
        downloads.send(statement, response, () -> exports.write(statement, () -> opened(statement, response)));
    }

    private static OutputStream opened(Statement statement, HttpServletResponse response) throws IOException {
        Downloads.announce(
                response, statement.format().mediaType(), ContentDisposition.attachment(), statement.fileName());
        return response.getOutputStream();
    }
}
