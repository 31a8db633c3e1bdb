package org.jiheng.shared.web;

import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A template that lies in a file of UTF-8.
 *
 * @param contentType of what it makes: {@link Variant#TEXT_HTML} is escaped where an engine escapes
 */
public record TemplateFile(URL file, String contentType) implements TemplateLocation {

    @Override
    public Reader read() {
        try {
            return new InputStreamReader(file.openStream(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<Variant> getVariant() {
        return Optional.of(Variant.forContentType(contentType));
    }
}
