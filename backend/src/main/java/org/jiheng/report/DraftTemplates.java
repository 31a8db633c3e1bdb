package org.jiheng.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiheng.shared.web.TemplateFile;
import org.jspecify.annotations.Nullable;

/**
 * The templates of drafts, one a paragraph, in the folders of the outlines. Lines of a template make one paragraph; ¶
 * begins another. What people wrote is data of a template and never a template itself.
 */
final class DraftTemplates {

    /** As much as a paragraph may hold, see {@code Narrative}. */
    static final int MAX_CHARACTERS = 20_000;

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addLocator(DraftTemplates::located)
            .strictRendering(true)
            .build();

    /** What the data say; nothing if no outline has a template of the paragraph, or its template has no sentence for them. */
    Optional<String> render(List<Outline> outlines, String paragraph, DraftData data) {
        return outlines.stream()
                .map(outline -> outline.template(paragraph))
                .filter(name -> resource(name) != null)
                .findFirst()
                .map(name -> engine.getTemplate(name).data("d", data).render())
                .map(DraftTemplates::joined)
                .filter(text -> !text.isEmpty());
    }

    private static String joined(String rendered) {
        var text = new StringBuilder();
        for (var block : rendered.split(DraftData.NEXT)) {
            var paragraph = block.lines().map(String::strip).collect(Collectors.joining());
            if (!paragraph.isEmpty() && text.length() + 1 + paragraph.length() <= MAX_CHARACTERS) {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph);
            }
        }
        return text.toString();
    }

    private static @Nullable URL resource(String name) {
        return Outline.class.getClassLoader().getResource(name);
    }

    private static Optional<TemplateLocation> located(String name) {
        return Optional.ofNullable(resource(name)).map(file -> new TemplateFile(file, Variant.TEXT_PLAIN));
    }
}
