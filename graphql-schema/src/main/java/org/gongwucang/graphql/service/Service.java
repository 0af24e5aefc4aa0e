package org.gongwucang.graphql.service;

import java.time.OffsetDateTime;

/**
 * 服务: which service answers.
 *
 * @param time of the server's clock, in milliseconds
 * @param zone in which business days begin and end
 */
public record Service(String name, String version, OffsetDateTime time, String zone, ServiceMode mode) {}
