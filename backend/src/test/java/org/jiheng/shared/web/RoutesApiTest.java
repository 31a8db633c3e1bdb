package org.jiheng.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jiheng.ApiTest;
import org.junit.jupiter.api.Test;

/** What the running server answers is what the contract says, and nothing else. */
@QuarkusTest
class RoutesApiTest extends ApiTest {

    private static final String BASE = "/api/v1";

    /** Pages for people and the contract itself, which are no part of the API. */
    private static final Set<String> PAGES = Set.of(
            "GET /openapi.yaml",
            "GET /problems/{slug}",
            "GET /public/style.css",
            "GET /public/{id}",
            "GET /reference",
            "GET /reference.css",
            "GET /report.css");

    @Test
    void everyRunningRouteIsInTheContractAndTheReverse() {
        var contract = new TreeSet<String>();
        Operations.all().forEach(operation -> contract.add(operation.method() + " " + BASE + operation.template()));

        var running = running();

        assertThat(running).filteredOn(route -> route.contains(BASE)).containsExactlyInAnyOrderElementsOf(contract);
        assertThat(running).filteredOn(route -> !route.contains(BASE)).isSubsetOf(PAGES);
    }

    /** Every method and address that the running server's own table leads to a resource. */
    private static Set<String> running() {
        var found = new TreeSet<String>();
        for (var ofClass : ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers()) {
            for (var handler : ofClass.value.handlers) {
                if (handler instanceof ClassRoutingHandler routing) {
                    routing.getMappers()
                            .forEach((method, mapper) -> mapper.getTemplates().stream()
                                    .filter(path -> method != null && path.value.getHttpMethod() != null)
                                    .forEach(path -> found.add(method + " "
                                            + plain(ofClass.template.template + "/" + path.template.template))));
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static String plain(String template) {
        return template.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }
}
