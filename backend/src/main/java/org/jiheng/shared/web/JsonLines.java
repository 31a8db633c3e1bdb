package org.jiheng.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jiheng.shared.ProblemType;
import org.jiheng.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Many requests in one body, one a line, answered line by line while they are read: what is held in memory is one line
 * and its answer. A line that is refused gets its problem in its place, and the others are answered all the same.
 */
@ApplicationScoped
public class JsonLines {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    static final int MAX_LINE_BYTES = 64 * 1024;
    static final int MAX_LINES = 10_000;

    /** What a body of lines can be: as many as there may be, with their ends. */
    static final long MAX_BYTES = (MAX_LINE_BYTES + 2L) * MAX_LINES;

    private final JsonBody body;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;

    JsonLines(JsonBody body, ObjectMapper json, CurrentVertxRequest request) {
        this.body = body;
        this.json = json;
        this.request = request;
    }

    /** @param answer may refuse; a blank line is no request */
    public <T> void answer(InputStream in, OutputStream out, Class<T> type, Locale language, Function<T, Object> answer)
            throws IOException {
        var traceId = Door.traceId(request.getCurrent());
        var lines = new Lines(new BufferedInputStream(in));
        // Whoever closes the answer is whoever opened it.
        var writer = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        for (var line = lines.next(); line != null; line = lines.next()) {
            if (lines.count() > MAX_LINES) {
                var problem = Problem.of(
                        ProblemType.BODY_TOO_LARGE,
                        Refusal.Message.of("lines.too-many", MAX_LINES),
                        List.of(),
                        language,
                        traceId);
                write(writer, problem, out);
                return;
            }
            write(writer, one(line, type, language, traceId, answer), out);
        }
    }

    private <T> Object one(byte[] line, Class<T> type, Locale language, String traceId, Function<T, Object> answer) {
        try {
            return answer.apply(body.read(line, MAX_LINE_BYTES, type));
        } catch (Refusal refusal) {
            return Problem.of(refusal.type(), refusal.detail(), refusal.violations(), language, traceId);
        } catch (IOException | RuntimeException bug) {
            Log.errorf(bug, "Unexpected failure of a line, trace id %s", traceId);
            return Problem.of(ProblemType.UNEXPECTED, null, List.of(), language, traceId);
        }
    }

    private static void write(ObjectWriter writer, Object answer, OutputStream out) throws IOException {
        writer.writeValue(out, answer);
        out.write('\n');
    }

    /** Reads lines one at a time; of a line that is too long it keeps one byte more than is allowed, so that it tells. */
    private static final class Lines {

        private final InputStream in;
        private int count;

        Lines(InputStream in) {
            this.in = in;
        }

        int count() {
            return count;
        }

        byte @Nullable [] next() throws IOException {
            var line = new ByteArrayOutputStream();
            while (true) {
                int one = in.read();
                if (one == -1 || one == '\n') {
                    if (!isBlank(line)) {
                        count++;
                        return line.toByteArray();
                    }
                    if (one == -1) {
                        return null;
                    }
                    line.reset();
                } else if (line.size() <= MAX_LINE_BYTES) {
                    line.write(one);
                }
            }
        }

        private static boolean isBlank(ByteArrayOutputStream line) {
            return line.size() < 100 && line.toString(StandardCharsets.UTF_8).isBlank();
        }
    }
}
