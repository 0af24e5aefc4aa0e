package org.gongwucang.standalone.demo;

import java.util.List;

/**
 * 剧本: what the office does, act by act.
 *
 * @param begun question that is answered once the first act is done
 * @param ended question that is answered once the last act is done
 * @param strangers question for the {@code totalCount} of things; the office moves into an empty house only
 */
record Script(String begun, String ended, String strangers, List<Act> acts) {}
