package org.gongwucang.standalone.demo;

import java.util.Map;

/**
 * 动作: a mutation or a question of the script.
 *
 * @param id unique in the script; later acts refer to its answer by it, and a mutation's command id is made of it
 * @param by account that does it
 * @param document its one field is called {@code done}
 * @param variables may refer to earlier answers
 * @param until what the answer of a question must say before the play goes on; empty for a mutation
 */
record Act(String id, String by, String document, Map<String, Object> variables, Map<String, Object> until) {}
