package org.jiheng.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.Requires;
import org.jiheng.shared.Right;
import org.jiheng.shared.web.Credentials;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/tokens")
@Tag(name = "identity", description = "People and what they may do")
public class TokenResource {

    private final TokenService tokens;
    private final Credentials credentials;

    TokenResource(TokenService tokens, Credentials credentials) {
        this.tokens = tokens;
        this.credentials = credentials;
    }

    private record Claimed(String id, String secret) {}

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Right.ANYONE)
    @Operation(
            operationId = "issueToken",
            summary =
                    "A token for a machine client (OAuth 2.0 client credentials); id and secret by HTTP Basic or here")
    public TokenView issue(
            @Nullable @FormParam("grant_type") String grantType,
            @Nullable @FormParam("client_id") String clientId,
            @Nullable @FormParam("client_secret") String clientSecret,
            @Nullable @FormParam("scope") String scope) {
        if (!"client_credentials".equals(grantType)) {
            throw unreadable("grant_type");
        }
        var claimed = claimed(clientId, clientSecret);
        return tokens.issue(claimed.id(), claimed.secret(), scopes(scope), credentials.address());
    }

    private Claimed claimed(@Nullable String clientId, @Nullable String clientSecret) {
        var basic = credentials.basic();
        if (basic != null) {
            return decoded(basic);
        }
        if (clientId == null || clientSecret == null) {
            throw new Refusal(ProblemType.UNAUTHENTICATED, "token.refused");
        }
        return new Claimed(clientId, clientSecret);
    }

    private static Claimed decoded(String basic) {
        try {
            var pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
            if (pair.length == 2) {
                return new Claimed(
                        URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException notBase64) {
            // As wrong as a wrong secret.
        }
        throw new Refusal(ProblemType.UNAUTHENTICATED, "token.refused");
    }

    private static @Nullable Set<MachineScope> scopes(@Nullable String words) {
        return words == null || words.isBlank() ? null : MachineScope.of(words).orElseThrow(() -> unreadable("scope"));
    }

    private static Refusal unreadable(String parameter) {
        return new Refusal(ProblemType.UNREADABLE_REQUEST, null, List.of(Violation.parameter(parameter, "unreadable")));
    }
}
