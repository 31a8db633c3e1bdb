package org.jiheng.report.render;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Whatever font is asked for by name is one of ours: the library would search the disks for it, and does so for each
 * document, though it shows none of them.
 */
final class PdfFontMapper implements FontMapper {

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor description) {
        return new FontMapping<>(PdfFont.SONG.outlines(), false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor description) {
        return new FontMapping<>(PdfFont.SONG.outlines(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor description, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, PdfFont.SONG.outlines(), false);
    }
}
