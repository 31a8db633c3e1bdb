package org.jiheng.checking;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, whatever kind it is; what it is, its own bytes say, not its name.
 *
 * @param charset of plain text and html; {@code null} of the others
 */
record SourceText(String text, Format format, @Nullable String charset) {

    enum Format {
        DOCX,
        XLSX,
        HTML,
        TEXT
    }

    static final int MAX_BYTES = 20 * 1024 * 1024;
    static final int MAX_CHARACTERS = 3_000_000;
    private static final int MAX_LINE = 200_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * @param contentType as declared; only its charset and html are believed, a zip must be one
     * @throws Unreadable if it is none of the four, is encrypted, too large, or has no text
     */
    static SourceText of(byte[] file, @Nullable String contentType) {
        if (file.length == 0) {
            throw new Unreadable("checking.empty");
        }
        if (file.length > MAX_BYTES) {
            throw new Unreadable("checking.too-large", MAX_BYTES / 1024 / 1024);
        }
        var declared = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (startsWith(file, 'P', 'K', 3, 4)) {
            var zip = BoundedZip.of(file);
            if (zip.has("word/document.xml")) {
                return checked(DocxText.of(zip), Format.DOCX, null);
            }
            if (zip.has("xl/workbook.xml")) {
                return checked(XlsxText.of(zip), Format.XLSX, null);
            }
            throw new Unreadable("checking.unknown-kind");
        }
        if (startsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new Unreadable("checking.old-or-encrypted");
        }
        if (startsWith(file, '%', 'P', 'D', 'F')
                || startsWith(file, 0x89, 'P', 'N', 'G')
                || startsWith(file, 0xff, 0xd8)
                || startsWith(file, 'R', 'a', 'r')
                || startsWith(file, 'G', 'I', 'F')) {
            throw new Unreadable("checking.no-text");
        }
        if (declared.contains("officedocument") || declared.contains("msword") || declared.contains("ms-excel")) {
            throw new Unreadable("checking.not-what-it-says");
        }
        return plain(file, declared);
    }

    private static SourceText plain(byte[] file, String declared) {
        var charset = charset(file, declared);
        var text = decode(file, charset);
        if (text == null) {
            charset = GB18030;
            text = decode(file, charset);
        }
        if (text == null || text.indexOf('\0') >= 0) {
            throw new Unreadable("checking.unknown-kind");
        }
        var head = text.substring(0, Math.min(text.length(), 1000)).toLowerCase(Locale.ROOT);
        if (declared.contains("html")
                || head.contains("<!doctype html")
                || head.contains("<html")
                || head.contains("<table")) {
            return checked(HtmlText.of(text), Format.HTML, charset.name());
        }
        return checked(text.startsWith("\ufeff") ? text.substring(1) : text, Format.TEXT, charset.name());
    }

    private static Charset charset(byte[] file, String declared) {
        if (declared.contains("gb")) {
            return GB18030;
        }
        if (startsWith(file, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(file, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static @Nullable String decode(byte[] file, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException another) {
            return null;
        }
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        if (file.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((file[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static SourceText checked(String text, Format format, @Nullable String charset) {
        if (text.length() > MAX_CHARACTERS) {
            throw new Unreadable("checking.too-long", MAX_CHARACTERS);
        }
        if (text.isBlank()) {
            throw new Unreadable("checking.no-text");
        }
        var length = 0;
        for (var i = 0; i < text.length(); i++) {
            length = text.charAt(i) == '\n' ? 0 : length + 1;
            if (length > MAX_LINE) {
                throw new Unreadable("checking.line-too-long", MAX_LINE);
            }
        }
        return new SourceText(text, format, charset);
    }
}
