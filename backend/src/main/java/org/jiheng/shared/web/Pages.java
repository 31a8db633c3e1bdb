package org.jiheng.shared.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The few pages that the server itself writes, from templates of {@code pages/}; every value is escaped. */
@ApplicationScoped
public class Pages {

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .strictRendering(true)
            .build();
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Messages messages;

    Pages(Messages messages) {
        this.messages = messages;
    }

    /** @param data what the template names, beside {@code language} of the reader */
    public String render(String name, Map<String, Object> data) {
        var template = templates.computeIfAbsent(name, this::parse).instance();
        data.forEach(template::data);
        return template.data("language", messages.language().toLanguageTag()).render();
    }

    private Template parse(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("pages/" + name + ".html")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return engine.parse(text, Variant.forContentType(Variant.TEXT_HTML));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
