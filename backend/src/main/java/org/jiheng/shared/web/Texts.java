package org.jiheng.shared.web;

/** Which characters a text may hold, whether it comes in a body or in a parameter. */
final class Texts {

    private Texts() {}

    /** No control but tab and line ends, no half of a surrogate pair, no non-character, no bidi control. */
    static boolean areClean(String text) {
        return text.codePoints().allMatch(Texts::isClean);
    }

    private static boolean isClean(int c) {
        var control = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c >= 0x7f && c < 0xa0;
        var surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        var nonCharacter = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        var bidi =
                c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x061c;
        return !control && !surrogate && !nonCharacter && !bidi;
    }
}
