package org.jiheng.checking;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Messages;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

/** 发现: what the rules of 核对 say of a year's own data, and what the department says to it. */
@Path("/api/v1/evaluations/{id}/findings")
@Tag(name = "findings", description = "发现: what contradicts itself in a year's own data, and the explanations")
public class FindingResource {

    private final FindingService findings;
    private final Messages messages;
    private final Revision revision;

    FindingResource(FindingService findings, Messages messages, Revision revision) {
        this.findings = findings;
        this.messages = messages;
        this.revision = revision;
    }

    @GET
    @Requires(Right.READ)
    @Operation(operationId = "listFindings", summary = "What contradicts itself in a year, with the fields to mend")
    public RestResponse<FindingList> list(UUID id, @Context Request request) {
        return revision.hashed(request, findings.list(id, messages.language()));
    }

    @GET
    @Path("/{key}/explanation")
    @Requires(Right.READ)
    @Operation(operationId = "getExplanation", summary = "What the department wrote about a finding")
    public RestResponse<ExplanationView> explanation(UUID id, String key) {
        return Revision.answer(findings.explanation(id, key));
    }

    @PUT
    @Path("/{key}/explanation")
    @Requires(Right.FILL)
    @Operation(
            operationId = "explainFinding",
            summary = "Say why a finding stays; If-Match names its explanationRevision")
    public RestResponse<ExplanationView> explain(
            UUID id, String key, @Nullable @HeaderParam("If-Match") String ifMatch, ExplanationView explanation) {
        return Revision.answer(findings.explain(id, key, Revision.required(ifMatch), explanation));
    }

    @DELETE
    @Path("/{key}/explanation")
    @Requires(Right.FILL)
    @Operation(operationId = "withdrawExplanation", summary = "Take an explanation back")
    public RestResponse<Void> withdraw(UUID id, String key, @Nullable @HeaderParam("If-Match") String ifMatch) {
        findings.withdraw(id, key, Revision.required(ifMatch));
        return RestResponse.noContent();
    }
}
