package org.gongwucang.standalone.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** 网址: every path that the program answers, with the methods that it names, as the running program has them. */
public final class WebPaths {

    private static final Pattern ROUTED = Pattern.compile("(?<=&& )/[^\\s)]+");
    private static final String SOMETHING = "0".repeat(64);

    private final Map<String, Set<String>> methods = new TreeMap<>();

    /** @param servlet one that has answered something before */
    public WebPaths(DispatcherServlet servlet) {
        Objects.requireNonNull(servlet.getHandlerMappings()).forEach(this::read);
    }

    private void read(HandlerMapping mapping) {
        if (mapping instanceof RequestMappingInfoHandlerMapping annotated) {
            annotated.getHandlerMethods().keySet().forEach(this::read);
        } else if (mapping instanceof AbstractUrlHandlerMapping named) {
            named.getHandlerMap().keySet().forEach(path -> add(path, HttpMethod.GET.name()));
        } else if (mapping instanceof RouterFunctionMapping routed) {
            Matcher paths = ROUTED.matcher(String.valueOf(routed.getRouterFunction()));
            paths.results().forEach(path -> add(path.group(), HttpMethod.GET.name()));
        } else if (!mapping.getClass().getSimpleName().equals("WelcomePageHandlerMapping")) {
            throw new AssertionError(mapping + " has paths that nobody looks at");
        }
    }

    private void read(RequestMappingInfo info) {
        Set<RequestMethod> named = info.getMethodsCondition().getMethods();
        List<String> known = named.isEmpty()
                ? List.of(HttpMethod.GET.name())
                : named.stream().map(Enum::name).toList();
        info.getPatternValues().forEach(path -> known.forEach(method -> add(path, method)));
    }

    private void add(String path, String method) {
        methods.computeIfAbsent(path, none -> new TreeSet<>()).add(method);
    }

    /** By pattern, the methods. */
    public Map<String, Set<String>> methods() {
        return Map.copyOf(methods);
    }

    /** The pattern with something where it has a gap. */
    public static String filled(String pattern) {
        return pattern.replaceAll("\\{[^}]*}|\\*+", SOMETHING);
    }
}
