package org.jiheng.disclosure;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Revision;

/** The page of a published report, for anybody who has its address: no script, no log-in. */
@Path("/public")
public class PublicPageResource {

    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final PublicPageService pages;
    private final Revision revision;

    PublicPageResource(PublicPageService pages, Revision revision) {
        this.pages = pages;
        this.revision = revision;
    }

    @GET
    @Path("{id}")
    @Produces(HTML)
    @Requires(Right.ANYONE)
    @Operation(hidden = true)
    public RestResponse<String> page(String id, @Context Request request) {
        return pages.page(id)
                .map(page -> revision.hashed(request, page))
                .orElseGet(() -> ResponseBuilder.create(RestResponse.Status.NOT_FOUND, pages.missing())
                        .build());
    }

    @GET
    @Path("style.css")
    @Produces("text/css;charset=UTF-8")
    @Requires(Right.ANYONE)
    @Operation(hidden = true)
    public byte[] style() {
        try (var in = PublicPageResource.class.getClassLoader().getResourceAsStream("pages/public.css")) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
