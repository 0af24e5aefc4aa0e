package org.gongwucang.graphql.fault;

import graphql.ErrorClassification;
import org.springframework.graphql.execution.ErrorType;

/** 故障代码: stable, in {@code errors[].extensions.code}. What a rule refuses is no fault: that is a RejectionCode. */
public enum FaultCode {
    /** 请求格式错误: the body is no JSON object with a query, or not in UTF-8. */
    REQUEST_MALFORMED(ErrorType.BAD_REQUEST),
    /** 不收批量请求: the body is an array of operations. */
    BATCH_NOT_SUPPORTED(ErrorType.BAD_REQUEST),
    /** 媒体类型不支持: the body is not application/json. */
    MEDIA_TYPE_NOT_SUPPORTED(ErrorType.BAD_REQUEST),
    /** 请求过大. */
    REQUEST_TOO_LARGE(ErrorType.BAD_REQUEST),
    /** 请求过慢: the body did not come in time. */
    REQUEST_TOO_SLOW(ErrorType.BAD_REQUEST, true),
    /** 请求过频: more in a short time than one caller, or one address, may. */
    TOO_MANY_REQUESTS(ErrorType.FORBIDDEN, true),
    /** 语法错误: the document is no GraphQL. */
    QUERY_MALFORMED(ErrorType.BAD_REQUEST),
    /** 不符合契约: the document or its variables do not fit the schema. */
    QUERY_INVALID(ErrorType.BAD_REQUEST),
    /** 嵌套过深. */
    QUERY_TOO_DEEP(ErrorType.BAD_REQUEST),
    /** 查询过大: it could bring more fields than one request may. */
    QUERY_TOO_COMPLEX(ErrorType.BAD_REQUEST),
    /** 查询过慢: it was not answered in time, and nothing goes on working on it. */
    QUERY_TOO_SLOW(ErrorType.BAD_REQUEST),
    /** 繁忙: so many others ask that it was not its turn in time; the same query may be sent again. */
    BUSY(ErrorType.INTERNAL_ERROR, true),
    /** 别名过多. */
    TOO_MANY_ALIASES(ErrorType.BAD_REQUEST),
    /** 片段过多. */
    TOO_MANY_FRAGMENTS(ErrorType.BAD_REQUEST),
    /** 操作不在清单: the office lists what may be asked, and this is not on it. */
    OPERATION_NOT_LISTED(ErrorType.FORBIDDEN),
    /** 文字不可接受: control characters, or longer than any text may be. */
    TEXT_NOT_ACCEPTED(ErrorType.BAD_REQUEST),
    /** 每页条数超限: first or last outside 1 to 200, or both. */
    PAGE_SIZE_OUT_OF_RANGE(ErrorType.BAD_REQUEST),
    /** 游标无效: not one that was handed out, or handed out for another question. */
    CURSOR_INVALID(ErrorType.BAD_REQUEST),
    /** 参数无效: an argument that no question can be asked with. */
    ARGUMENT_INVALID(ErrorType.BAD_REQUEST),
    /** 附件不存在: unknown, or out of the caller's scope; the answers are the same. */
    FILE_NOT_FOUND(ErrorType.NOT_FOUND),
    /** 附件损坏: what is stored is not what was brought; the answer names the digest. */
    FILE_DAMAGED(ErrorType.INTERNAL_ERROR),
    /** 附件已删除: its content was erased by a decision; the answer names the digest. */
    ERASED(ErrorType.NOT_FOUND),
    /** 无缩略图. */
    NO_THUMBNAIL(ErrorType.NOT_FOUND),
    /** 导出链接无效: not one that was handed out, or its account has changed since. */
    EXPORT_LINK_INVALID(ErrorType.NOT_FOUND),
    /** 导出链接过期: a new one has to be asked for. */
    EXPORT_LINK_EXPIRED(ErrorType.NOT_FOUND),
    /** 未登录. */
    UNAUTHORIZED(ErrorType.UNAUTHORIZED),
    /** 无权限. */
    FORBIDDEN(ErrorType.FORBIDDEN),
    /** 暂不可用: a store is out of reach; the same request may be sent again. */
    UNAVAILABLE(ErrorType.INTERNAL_ERROR, true),
    /** 台账追赶中: a ledger has not read all events yet; the same request may be sent again. */
    CATCHING_UP(ErrorType.INTERNAL_ERROR, true),
    /** 内部错误: our fault; the log has it under the execution id. */
    INTERNAL_ERROR(ErrorType.INTERNAL_ERROR);

    private final ErrorType type;
    private final boolean retryable;

    FaultCode(ErrorType type) {
        this(type, false);
    }

    FaultCode(ErrorType type, boolean retryable) {
        this.type = type;
        this.retryable = retryable;
    }

    public ErrorClassification type() {
        return type;
    }

    /** Whether the same request may be sent again, with the same command id. */
    public boolean retryable() {
        return retryable;
    }

    String labelKey() {
        return "Fault." + name();
    }
}
