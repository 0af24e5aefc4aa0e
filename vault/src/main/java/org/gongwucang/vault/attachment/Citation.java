package org.gongwucang.vault.attachment;

import java.time.Instant;

/**
 * 引用: a subject cites an upload.
 *
 * @param upload id of the upload
 */
public record Citation(String upload, Subject subject, Instant at) {}
