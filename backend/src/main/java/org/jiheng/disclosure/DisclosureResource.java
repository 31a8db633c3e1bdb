package org.jiheng.disclosure;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jiheng.shared.Cursor;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/evaluations/{id}")
@Tag(name = "disclosure", description = "公开: what of a year is made public, and what was published")
public class DisclosureResource {

    private final DisclosureService disclosures;
    private final PublicationService publications;

    DisclosureResource(DisclosureService disclosures, PublicationService publications) {
        this.disclosures = disclosures;
        this.publications = publications;
    }

    @GET
    @Path("/disclosure")
    @Requires(Right.READ)
    @Operation(
            operationId = "getDisclosure",
            summary = "公开决定: whether each document and project is made public, and why not")
    public RestResponse<Disclosure> get(UUID id) {
        return Revision.answer(disclosures.get(id));
    }

    @PUT
    @Path("/disclosure")
    @Requires(Right.PUBLISH)
    @Operation(operationId = "reviseDisclosure", summary = "Decide what is made public, once the year is 终审")
    public RestResponse<Disclosure> revise(
            UUID id, @Nullable @HeaderParam("If-Match") String ifMatch, Disclosure disclosure) {
        return Revision.answer(disclosures.revise(id, Revision.required(ifMatch), disclosure));
    }

    @GET
    @Path("/publications")
    @Requires(Right.READ)
    @Operation(operationId = "listPublications", summary = "What was published of a year, the newest first")
    public PublicationPage publications(
            UUID id,
            @DefaultValue("50") @QueryParam("limit") int limit,
            @Nullable @QueryParam("cursor") String cursor) {
        return publications.list(id, limit, cursor == null ? null : Cursor.parse(cursor, 1));
    }
}
