package org.jiheng.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library of common indicators, a file of the artefact, read when first asked for. */
@ApplicationScoped
class IndicatorTemplates {

    private static final String FILE = "indicator-templates.yaml";

    private volatile @Nullable List<IndicatorTemplate> all;

    List<IndicatorTemplate> all() {
        var known = all;
        if (known == null) {
            known = read();
            all = known;
        }
        return known;
    }

    private static List<IndicatorTemplate> read() {
        try (var in = IndicatorTemplates.class.getClassLoader().getResourceAsStream(FILE)) {
            return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
