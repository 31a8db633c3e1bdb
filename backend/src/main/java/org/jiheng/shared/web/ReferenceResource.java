package org.jiheng.shared.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;

/** For people who build against the API: the contract, a readable reference, and what each kind of problem means. */
@Path("/")
public class ReferenceResource {

    private final Contract contract;
    private final Pages pages;
    private final Messages messages;

    ReferenceResource(Contract contract, Pages pages, Messages messages) {
        this.contract = contract;
        this.pages = pages;
        this.messages = messages;
    }

    @GET
    @Path("openapi.yaml")
    @Produces("application/yaml")
    @Requires(Right.ANYONE)
    @Operation(hidden = true)
    public byte[] file() {
        return contract.file();
    }

    @GET
    @Path("reference")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Requires(Right.ANYONE)
    @Operation(hidden = true)
    public String reference() {
        return pages.render(
                "reference",
                Map.of(
                        "title",
                        messages.of("reference.title"),
                        "said",
                        messages.of("reference.said"),
                        "operations",
                        contract.operations()));
    }

    @GET
    @Path("problems/{slug}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Requires(Right.ANYONE)
    @Operation(hidden = true)
    public String problem(String slug) {
        var type = Arrays.stream(ProblemType.values())
                .filter(t -> t.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND, "problem.not-found.detail"));
        return pages.render(
                "problem",
                Map.of(
                        "title", messages.of("problem." + slug),
                        "detail", messages.of("problem." + slug + ".detail"),
                        "slug", slug,
                        "status", type.status()));
    }
}
