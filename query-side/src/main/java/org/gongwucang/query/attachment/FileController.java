package org.gongwucang.query.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.gongwucang.vault.attachment.Spool;
import org.gongwucang.vault.attachment.Upload;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 下载: files by digest, and small pictures of those that are pictures. No browser opens them as a page. */
@Controller
class FileController {

    private final SeenFiles files;
    private final Thumbnails thumbnails;

    FileController(SeenFiles files, Thumbnails thumbnails) {
        this.files = files;
        this.thumbnails = thumbnails;
    }

    @GetMapping("/files/{digest}")
    void file(@PathVariable String digest, HttpServletResponse response) throws IOException {
        Upload upload = files.find(digest);
        try (Spool content = files.open(upload)) {
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(upload.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            head(response, upload.type(), content.size());
            Files.copy(content.file(), response.getOutputStream());
        }
    }

    @GetMapping("/files/{digest}/thumbnail")
    void thumbnail(@PathVariable String digest, HttpServletResponse response) throws IOException {
        Upload upload = files.find(digest);
        try (Spool content = files.open(upload)) {
            byte[] picture = thumbnails.of(upload.type(), content.file());
            head(response, MediaType.IMAGE_JPEG_VALUE, picture.length);
            response.getOutputStream().write(picture);
        }
    }

    private static void head(HttpServletResponse response, String type, long length) {
        response.setContentType(type);
        response.setContentLengthLong(length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
