package org.jiheng;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import org.jiheng.shared.web.ContractFilter;
import org.junit.jupiter.api.Tag;

/**
 * A test through the outer door: real HTTP, real database, every exchange checked against the contract. Runs on H2 and
 * again on PostgreSQL. Each such class carries {@code @QuarkusTest}.
 */
@Tag("api")
@WithTestResource(value = Database.class, scope = TestResourceScope.GLOBAL)
public abstract class ApiTest {

    private static final ContractFilter CONTRACT = new ContractFilter(Path.of("../openapi.yaml"));

    /** A request to the API by somebody who reads English, so that sentences can be compared. */
    protected static RequestSpecification api() {
        return given().filter(CONTRACT).basePath("/api/v1").header("Accept-Language", "en");
    }

    /** A request with a JSON body. */
    protected static RequestSpecification json(String body) {
        return api().contentType(ContentType.JSON).body(body);
    }

    /** A request that changes the revision that was seen. */
    protected static RequestSpecification json(String etag, String body) {
        return json(body).header("If-Match", etag);
    }
}
