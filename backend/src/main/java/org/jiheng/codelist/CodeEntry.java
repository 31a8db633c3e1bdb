package org.jiheng.codelist;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A code and what people call it. */
@Schema(description = "A code and what people call it")
public record CodeEntry(
        @Schema(examples = "personnel") String code,
        @Schema(examples = "人员经费") String zh,
        @Schema(examples = "Personnel") String en,

        @Schema(description = "The code that it is a part of", examples = "basic") @Nullable
        String parent) {

    public String label(Locale language) {
        return language.getLanguage().equals("zh") ? zh : en;
    }
}
