package org.gongwucang.command.kernel;

import java.util.Map;

/** 拒绝说明: tells a rejection in the language of the caller. */
public interface RejectionMessages {

    String tell(String code, Map<String, String> params);
}
