package org.jiheng.shared.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The few pages that the server itself writes, from templates of {@code pages/}; every value is escaped. */
@ApplicationScoped
public class Pages {

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(Pages::located)
            .strictRendering(true)
            .build();
    private final Messages messages;

    Pages(Messages messages) {
        this.messages = messages;
    }

    /** @param data what the template names, beside {@code language} of the reader */
    public String render(String name, Map<String, Object> data) {
        var template = engine.getTemplate(name).instance();
        data.forEach(template::data);
        return template.data("language", messages.language().toLanguageTag()).render();
    }

    /** A template, or one that another includes; the engine keeps what it has read. */
    private static Optional<TemplateLocation> located(String name) {
        var file = Thread.currentThread().getContextClassLoader().getResource("pages/" + name + ".html");
        return file == null ? Optional.empty() : Optional.of(new TemplateFile(file, Variant.TEXT_HTML));
    }
}
