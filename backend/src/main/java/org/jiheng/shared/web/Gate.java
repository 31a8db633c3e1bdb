package org.jiheng.shared.web;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Requires;
import org.jspecify.annotations.Nullable;

/**
 * What every operation asks before its resource is called: may the caller do this at all, can the parameters be read,
 * and may the caller do this to the thing that the address names. An operation that declares no right is refused.
 */
class Gate {

    static final String BASE = "/api/v1";

    private static final Pattern OF_ONE = Pattern.compile(BASE + "/([a-z-]+)/\\{id}(/.*)?");

    private final Access access;
    private final Contract contract;
    private final CurrentOperation current;
    private final Map<Method, String> templates = new ConcurrentHashMap<>();
    private final Map<String, Contract.Operation> operations = new ConcurrentHashMap<>();

    Gate(Access access, Contract contract, CurrentOperation current) {
        this.access = access;
        this.contract = contract;
        this.current = current;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return;
        }
        var requires = method.getAnnotation(Requires.class);
        access.requireRight(requires);
        var template = templates.computeIfAbsent(method, Gate::template);
        if (template.startsWith(BASE)) {
            var operation = operations.computeIfAbsent(
                    request.getMethod() + " " + template,
                    key -> contract.operation(request.getMethod(), template.substring(BASE.length())));
            current.is(operation);
            parameters(operation, request);
            var ofOne = OF_ONE.matcher(template);
            if (ofOne.matches()) {
                var id = request.getUriInfo().getPathParameters().getFirst("id");
                access.requireRight(requires.value(), ofOne.group(1), UUID.fromString(id));
            }
        }
    }

    private void parameters(Contract.Operation operation, ContainerRequestContext request) {
        var refused = new ArrayList<Violation>();
        var uri = request.getUriInfo();
        uri.getPathParameters().forEach((name, values) -> check(operation, "path", name, values, refused));
        operation.parameters().values().stream()
                .filter(p -> p.required()
                        && p.in().equals("query")
                        && !uri.getQueryParameters().containsKey(p.name()))
                .forEach(p -> refused.add(Violation.parameter(p.name(), "missing-property")));
        uri.getQueryParameters().forEach((name, values) -> check(operation, "query", name, values, refused));
        operation.parameters().values().stream()
                .filter(p -> p.in().equals("header"))
                .forEach(p -> check(
                        operation, "header", p.name(), request.getHeaders().get(p.name()), refused));
        if (!refused.isEmpty()) {
            throw new Refusal(ProblemType.UNREADABLE_REQUEST, null, refused);
        }
    }

    private void check(
            Contract.Operation operation,
            String in,
            String name,
            @Nullable List<String> values,
            List<Violation> refused) {
        if (values == null) {
            return;
        }
        var parameter = operation.parameters().get(name);
        if (parameter == null || !parameter.in().equals(in)) {
            refused.add(Violation.parameter(name, "unknown-parameter"));
        } else if (values.size() > 1 && !parameter.repeatable()) {
            refused.add(Violation.parameter(name, "repeated-parameter"));
        } else if (!values.stream().allMatch(value -> Texts.areClean(value) && contract.allows(parameter, value))) {
            refused.add(Violation.parameter(name, "unreadable"));
        }
    }

    private static String template(Method method) {
        var base = method.getDeclaringClass().getAnnotation(Path.class);
        var own = method.getAnnotation(Path.class);
        var path = (base == null ? "" : base.value()) + (own == null ? "" : "/" + own.value());
        return ("/" + path).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
