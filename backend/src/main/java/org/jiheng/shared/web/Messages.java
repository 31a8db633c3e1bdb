package org.jiheng.shared.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jiheng.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The server's sentences, in the language of whoever reads the answer; Chinese where nothing is asked for. */
@ApplicationScoped
public class Messages {

    public static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final int LONGEST_HEADER = 200;

    private final CurrentVertxRequest request;

    Messages(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The sentence in the language of the request that is being answered. */
    public String of(Refusal.Message message) {
        return of(language(), message);
    }

    /** The sentence with its code, as answers carry it. */
    public MessageView view(Refusal.Message message) {
        return view(language(), message);
    }

    public static MessageView view(Locale language, Refusal.Message message) {
        return new MessageView(message.key(), of(language, message));
    }

    public String of(String key, Object... arguments) {
        return of(Refusal.Message.of(key, arguments));
    }

    /** A sentence that is missing from the files shows its key, so that the gap is seen, never a failure on top. */
    public static String of(Locale language, Refusal.Message message) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle("messages", language, CONTROL).getString(message.key());
        } catch (MissingResourceException missing) {
            return message.key();
        }
        // Numbers are shown as they are: MessageFormat would group their digits.
        var shown = message.arguments().stream().map(String::valueOf).toArray();
        return new MessageFormat(pattern, language).format(shown);
    }

    /** What the request asks for with {@code Accept-Language}. */
    public Locale language() {
        try {
            var current = request.getCurrent();
            return language(current == null ? null : current.request().getHeader("Accept-Language"));
        } catch (ContextNotActiveException outsideOfARequest) {
            return language(null);
        }
    }

    static Locale language(@Nullable String accepted) {
        if (accepted != null && accepted.length() <= LONGEST_HEADER) {
            try {
                var ranges = Locale.LanguageRange.parse(accepted);
                for (var range : ranges) {
                    for (var language : LANGUAGES) {
                        if (range.getWeight() > 0
                                && (range.getRange() + "-").startsWith(language.getLanguage() + "-")) {
                            return language;
                        }
                    }
                }
            } catch (IllegalArgumentException unreadable) {
                // a header that cannot be read asks for nothing
            }
        }
        return LANGUAGES.get(0);
    }

    /** Never the language of the machine: a missing file must not be hidden by it. */
    private static final ResourceBundle.Control CONTROL =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
