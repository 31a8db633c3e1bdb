package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jiheng.shared.Revised;
import org.jspecify.annotations.Nullable;

/** Revisions as strong entity tags: who changes a thing names the revision that was seen. */
@ApplicationScoped
public class Revision {

    private static final Pattern TAG = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    private final ObjectMapper json;
    private final Messages messages;

    Revision(ObjectMapper json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    /**
     * The revision that {@code If-Match} names.
     *
     * @throws Refusal {@link ProblemType#REVISION_REQUIRED} without the header or with {@code *}, which names none;
     *     {@link ProblemType#REVISION_STALE} if it is none of ours, as a weak one is
     */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new Refusal(ProblemType.REVISION_REQUIRED, "problem.revision-required.detail");
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Refusal(ProblemType.REVISION_STALE, "problem.revision-stale.detail");
        }
        return Integer.parseInt(tag.group(1));
    }

    public static <T> RestResponse<T> answer(Revised<T> revised) {
        return ResponseBuilder.ok(revised.value()).tag(tag(revised.revision())).build();
    }

    /** @param path of the created thing, below the API's base, such as {@code departments} */
    public static <T> RestResponse<T> created(String path, Object id, Revised<T> revised) {
        return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(revised.value())
                .location(URI.create("/api/v1/" + path + "/" + id))
                .tag(tag(revised.revision()))
                .build();
    }

    /** A computed answer: its tag is the hash of its content and language, and 304 when the caller has it already. */
    public <T> RestResponse<T> hashed(Request request, T value) {
        var tag = new EntityTag(hash(value));
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<T>create(RestResponse.Status.NOT_MODIFIED)
                    .tag(tag)
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        return ResponseBuilder.ok(value)
                .tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private String hash(Object value) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(messages.language().toLanguageTag().getBytes(StandardCharsets.UTF_8));
            digest.update(
                    value instanceof String text
                            ? text.getBytes(StandardCharsets.UTF_8)
                            : json.writeValueAsBytes(value));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static EntityTag tag(int revision) {
        return new EntityTag(Integer.toString(revision));
    }
}
