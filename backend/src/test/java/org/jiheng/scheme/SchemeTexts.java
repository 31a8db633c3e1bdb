package org.jiheng.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiheng.scoring.Scheme;
import org.jiheng.scoring.SchemeCase;
import org.jiheng.shared.Refusal.Violation;
import org.jiheng.shared.web.ServerJson;

/** Reads schemes as the server does, without a server. */
public final class SchemeTexts {

    public static final ObjectMapper YAML = SchemeFile.yaml(ServerJson.mapper());

    private SchemeTexts() {}

    public static List<String> shipped() {
        return SchemeService.SHIPPED;
    }

    public static Scheme rules(String shipped) {
        return file(shipped).rules();
    }

    public static List<SchemeCase> cases(String shipped) {
        return file(shipped).tests();
    }

    public static List<Violation> faults(String shipped) {
        return file(shipped).faults();
    }

    public static List<Violation> faultsOf(String text) {
        return SchemeFile.read(YAML, text).faults();
    }

    /** A part of a scheme, as its file would have it. */
    public static <T> T part(String yaml, Class<T> type) {
        try {
            return YAML.readValue(yaml, type);
        } catch (JsonMappingException unreadable) {
            throw unreadable.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalArgumentException(unreadable);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    public static String text(String shipped) {
        try {
            return Files.readString(Path.of("src/main/resources").resolve(shipped));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SchemeFile file(String shipped) {
        return SchemeFile.read(YAML, text(shipped));
    }
}
