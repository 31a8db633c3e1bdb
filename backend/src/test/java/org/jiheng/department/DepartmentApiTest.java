package org.jiheng.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.jiheng.SameJson.sameJson;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jiheng.ApiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DepartmentApiTest extends ApiTest {

    @Test
    void anAddedDepartmentIsReadBackAsItWasSaid() {
        var code = aCode();
        var added = json(department(code, "中共陇南市委政法委员会")).post("/departments");

        added.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .header("Location", matchesPattern(".*/api/v1/departments/[0-9a-f-]{36}"));
        var expected = """
                {"id": "%s", "regionCode": "621200000", "departmentCode": "%s", "creditCode": null,
                 "name": "中共陇南市委政法委员会", "shortName": "市委政法委", "parentId": null, "illustrative": false}
                """.formatted(id(added), code);
        added.then().body(sameJson(expected));
        api().get("/departments/{id}", id(added))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body(sameJson(expected));
    }

    @Test
    void whatWasReadCanBePutBackUnchanged() {
        var added = anAddedDepartment();

        json("\"0\"", added.asString())
                .put("/departments/{id}", id(added))
                .then()
                .statusCode(200)
                .body(sameJson(added.asString()));
    }

    @Test
    void aRevisedDepartmentHasTheNextRevision() {
        var added = anAddedDepartment();

        json("\"0\"", added.asString().replace("市委政法委\"", "政法委\""))
                .put("/departments/{id}", id(added))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("shortName", equalTo("政法委"));
    }

    @Test
    void changingWhatSomebodyElseChangedIsRefused() {
        var added = anAddedDepartment();
        json("\"0\"", added.asString().replace("市委政法委\"", "政法委\"")).put("/departments/{id}", id(added));

        json("\"0\"", added.asString())
                .put("/departments/{id}", id(added))
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/revision-stale"))
                .body("detail", equalTo("“中共陇南市委政法委员会” was changed by somebody else; compare and save again"));
    }

    @Test
    void changingWithoutNamingTheRevisionIsRefused() {
        var added = anAddedDepartment();

        json(added.asString()).put("/departments/{id}", id(added)).then().statusCode(428);
        json("*", added.asString()).put("/departments/{id}", id(added)).then().statusCode(428);
        json("W/\"0\"", added.asString())
                .put("/departments/{id}", id(added))
                .then()
                .statusCode(412);
    }

    @Test
    void theRegionAndTheIdOfADepartmentStay() {
        var added = anAddedDepartment();

        json(
                        "\"0\"",
                        added.asString()
                                .replace("621200000", "620000000")
                                .replace(id(added), UUID.randomUUID().toString()))
                .put("/departments/{id}", id(added))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/id", "/regionCode"))
                .body("violations.code", contains("immutable", "immutable"));
    }

    @Test
    void aCodeBelongsToOneDepartmentOfARegion() {
        var code = aCode();
        json(department(code, "甲")).post("/departments").then().statusCode(201);

        json(department(code, "乙"))
                .post("/departments")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/already-exists"))
                .body("violations.pointer", contains("/departmentCode"));
    }

    @Test
    void everyMistakeIsSaidAtOnceWithItsPlace() {
        json("""
                {"regionCode": "62", "departmentCode": "x", "creditCode": "911", "name": " ", "shortName": null,
                 "parentId": null, "illustrative": false}
                """)
                .post("/departments")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/departmentCode", "/name", "/regionCode"));
    }

    @Test
    void aParentThatDoesNotExistAndAWrongCreditCodeAreRefused() {
        json("""
                {"regionCode": "621200000", "departmentCode": null, "creditCode": "91110000000000000X", "name": "甲",
                 "shortName": null, "parentId": "01934f3a-5b2c-7d1e-8f00-00000000ffff", "illustrative": false}
                """)
                .post("/departments")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/creditCode", "/parentId"));
    }

    @Test
    void aDepartmentCannotBelongToOneBelowIt() {
        var parent = anAddedDepartment();
        var child = json(department(null, "下级").replace("\"parentId\": null", "\"parentId\": \"" + id(parent) + "\""))
                .post("/departments");
        child.then().statusCode(201);

        json("\"0\"", parent.asString().replace("\"parentId\":null", "\"parentId\":\"" + id(child) + "\""))
                .put("/departments/{id}", id(parent))
                .then()
                .statusCode(422)
                .body("violations.code", contains("department.below-itself"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        api().get("/departments/{id}", "01934f3a-5b2c-7d1e-8f00-00000000ffff")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/not-found"));
    }

    @Test
    void aListGoesOnWhereThePageEndedAndDepartmentsWithoutCodeComeLast() {
        var name = "分页" + UUID.randomUUID();
        json(department(null, name)).post("/departments");
        for (int i = 0; i < 4; i++) {
            json(department(aCode(), name)).post("/departments").then().statusCode(201);
        }

        var codes = new ArrayList<String>();
        String cursor = null;
        do {
            var request = api().queryParam("q", name).queryParam("limit", 2);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get("/departments");
            page.then().statusCode(200);
            codes.addAll(page.jsonPath().getList("items.departmentCode"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(codes).hasSize(5).endsWith((String) null);
        assertThat(codes.subList(0, 4)).isSorted();
    }

    @Test
    void aRequestThatComesAgainWithItsKeyIsAnsweredTheSameAndDoneOnce() {
        var key = UUID.randomUUID().toString();
        var body = department(aCode(), "幂等" + key);

        var first = json(body).header("Idempotency-Key", key).post("/departments");
        var second = json(body).header("Idempotency-Key", key).post("/departments");

        first.then().statusCode(201);
        second.then().statusCode(201).header("ETag", first.header("ETag")).header("Location", first.header("Location"));
        assertThat(second.asString()).isEqualTo(first.asString());
        api().queryParam("q", key).get("/departments").then().body("items.size()", equalTo(1));
    }

    @Test
    void aKeyBelongsToOneRequest() {
        var key = UUID.randomUUID().toString();
        json(department(aCode(), "甲"))
                .header("Idempotency-Key", key)
                .post("/departments")
                .then()
                .statusCode(201);

        json(department(aCode(), "乙"))
                .header("Idempotency-Key", key)
                .post("/departments")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aRefusedRequestDoesNotUseUpItsKey() {
        var key = UUID.randomUUID().toString();
        var code = aCode();
        json(department(code, "甲")).post("/departments").then().statusCode(201);
        json(department(code, "乙"))
                .header("Idempotency-Key", key)
                .post("/departments")
                .then()
                .statusCode(409);

        json(department(aCode(), "乙"))
                .header("Idempotency-Key", key)
                .post("/departments")
                .then()
                .statusCode(201);
    }

    private static Response anAddedDepartment() {
        return json(department(aCode(), "中共陇南市委政法委员会")).post("/departments");
    }

    private static String department(@Nullable String code, String name) {
        return """
                {"regionCode": "621200000", "departmentCode": %s, "creditCode": null, "name": "%s",
                 "shortName": "市委政法委", "parentId": null, "illustrative": false}
                """.formatted(code == null ? "null" : "\"" + code + "\"", name);
    }

    private static String aCode() {
        return Long.toString(ThreadLocalRandom.current().nextLong(100_000_000_000L, 999_999_999_999L));
    }

    private static String id(Response added) {
        return added.path("id");
    }
}
