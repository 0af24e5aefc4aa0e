package org.gongwucang.command.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.gongwucang.command.kernel.UserError;
import org.gongwucang.vault.attachment.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** 上传答复: what was taken, or why not, in the form of a mutation's payload. */
final class UploadAnswer {

    private static final Map<String, HttpStatus> STATUS = Map.of(
            "ATTACHMENT_TOO_LARGE", HttpStatus.CONTENT_TOO_LARGE,
            "ATTACHMENT_TYPE_NOT_ALLOWED", HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "ATTACHMENT_BODY_NOT_TAKEN", HttpStatus.UNSUPPORTED_MEDIA_TYPE);

    private final HttpServletResponse response;

    UploadAnswer(HttpServletResponse response) {
        this.response = response;
    }

    /**
     * 上传结果.
     *
     * @param uploadId what the uploader's commands cite
     */
    record Payload(
            @Nullable String uploadId,
            @Nullable String digest,
            @Nullable Long size,
            @Nullable String type,
            List<UserError> userErrors) {}

    void taken(Upload upload) throws IOException {
        write(HttpStatus.CREATED, new Payload(upload.id(), upload.digest(), upload.size(), upload.type(), List.of()));
    }

    /** Answers at once. What still comes is thrown away by the server, so that who listens only after sending hears it. */
    void refused(List<UserError> why) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        write(
                STATUS.getOrDefault(why.get(0).code(), HttpStatus.UNPROCESSABLE_CONTENT),
                new Payload(null, null, null, null, why));
    }

    private void write(HttpStatus status, Payload payload) throws IOException {
        byte[] body = JsonMapper.shared().writeValueAsBytes(payload);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }
}
