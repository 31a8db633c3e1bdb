package org.jiheng.report.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of the PDF by their role in an official document, GB/T 9704—2012 7.3. Each is read once, when the first
 * report needs it, and then kept for all. The first five have the same characters; the last two have others.
 */
enum PdfFont {
    SONG("FandolSong-Regular"),
    /** In the place of 小标宋, which nobody may give away. */
    TITLE("FandolSong-Bold"),
    HEI("FandolHei-Regular"),
    KAI("FandolKai-Regular"),
    FANG("FandolFang-Regular"),
    /** Characters of names that the five lack. */
    RARE("NotoSerifCJKsc-Rare"),
    /** Letters and signs that all others lack. */
    SIGNS("DejaVuSans-Signs");

    /** What is on the server and readable; made by {@code scripts/fonts.py}. */
    final String resource;

    private @Nullable TrueTypeFont outlines;
    private @Nullable CmapLookup characters;

    PdfFont(String name) {
        this.resource = "fonts/" + name + ".ttf";
    }

    /** As the style names it. */
    String family() {
        return name().toLowerCase(Locale.ROOT);
    }

    synchronized TrueTypeFont outlines() {
        if (outlines == null) {
            try (var in = PdfFont.class.getClassLoader().getResourceAsStream(resource)) {
                outlines = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return outlines;
    }

    boolean has(int codePoint) {
        return characters().getGlyphId(codePoint) > 0;
    }

    private synchronized CmapLookup characters() {
        if (characters == null) {
            try {
                characters = outlines().getUnicodeCmapLookup();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return characters;
    }
}
