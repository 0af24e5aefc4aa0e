package org.gongwucang.vault.security;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.gongwucang.vault.identity.Actor;
import org.gongwucang.vault.identity.AllowedTo;
import org.gongwucang.vault.identity.Role;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.util.ReflectionUtils;

/** 操作权限: the rule of every query, mutation and subscription, read from the controllers; one without a rule stops the start. */
public final class Operations implements SmartInitializingSingleton {

    /** Names and versions of the service are nobody's secret. */
    private static final String SERVICE = "service";

    private final ApplicationContext context;
    private final Map<String, AllowedTo> rules = new TreeMap<>();
    private final Set<String> mutations = new HashSet<>();

    public Operations(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void afterSingletonsInstantiated() {
        context.getBeansWithAnnotation(Controller.class)
                .values()
                .forEach(controller -> ReflectionUtils.doWithMethods(AopUtils.getTargetClass(controller), this::read));
    }

    private void read(Method method) {
        SchemaMapping mapping = AnnotatedElementUtils.findMergedAnnotation(method, SchemaMapping.class);
        if (mapping == null || !isRoot(mapping.typeName())) {
            return;
        }
        String operation = mapping.field().isEmpty() ? method.getName() : mapping.field();
        AllowedTo rule = AnnotatedElementUtils.findMergedAnnotation(method, AllowedTo.class);
        if (mapping.typeName().equals("Mutation")) {
            mutations.add(operation);
        }
        if (rule != null) {
            rules.put(operation, rule);
        } else if (!operation.equals(SERVICE)) {
            throw new IllegalStateException(operation + " does not say whom it is allowed to");
        }
    }

    private static boolean isRoot(String type) {
        return type.equals("Query") || type.equals("Mutation") || type.equals("Subscription");
    }

    /** Whether anybody may, signed in or not. */
    boolean isOpen(String operation) {
        return operation.equals(SERVICE) || rule(operation).anonymous();
    }

    /** The roles that it asks for; none where any will do. */
    Set<Role> asked(String operation) {
        AllowedTo rule = rules.get(operation);
        return rule == null ? Set.of() : Set.copyOf(Arrays.asList(rule.value()));
    }

    AllowedTo rule(String operation) {
        return Objects.requireNonNull(rules.get(operation), operation);
    }

    /** Whether one of the roles of this person allows it, or this service token may ask it. */
    public boolean allows(String operation, Actor actor) {
        return actor.only() == null ? hasRole(operation, actor) : isForService(operation, actor, actor.only());
    }

    private boolean hasRole(String operation, Actor actor) {
        AllowedTo rule = rule(operation);
        return rule.anyRole() || Arrays.stream(rule.value()).anyMatch(actor.roles()::contains);
    }

    /**
     * A service token asks what it lists and changes nothing. Whoever issues one is an administrator, and hands out nothing that an
     * administrator may not ask.
     */
    private boolean isForService(String operation, Actor service, Set<String> listed) {
        if (!listed.contains(operation) || mutations.contains(operation)) {
            return false;
        }
        return isOpen(operation)
                || rule(operation).anyRole()
                || (hasRole(operation, service) && asked(operation).contains(Role.ADMINISTRATOR));
    }

    /** The rules by name of the operation. */
    public Map<String, AllowedTo> rules() {
        return Map.copyOf(rules);
    }
}
