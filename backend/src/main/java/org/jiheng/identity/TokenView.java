package org.jiheng.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token, in the words of RFC 6749 §5.1, so that any OAuth 2.0 library reads it. */
@Schema(description = "A bearer token")
public record TokenView(
        String access_token,
        @Schema(examples = "Bearer") String token_type,

        @Schema(description = "In seconds", examples = "600")
        int expires_in,

        @Schema(description = "Separated by blanks", examples = "READ READ_TREE")
        String scope) {}
