package org.gongwucang.events.attachment;

/**
 * 附件: a file that proves an entry, named by its content. What its uploader called it may tell of persons and is not
 * here: the vault has it, where it can be erased.
 *
 * @param digest SHA-256 of the content, 64 small hexadecimal digits
 * @param type media type, as its content told when it was brought
 * @param size in bytes
 */
public record AttachmentRef(String digest, String type, long size) {}
