package org.jiheng.report.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the document, and the list that numbers its headings: Word counts them, nobody types them. */
final class DocxStyles {

    /** 225 mm of text in 22 lines, GB/T 9704—2012 5.2.1, in twentieths of a point. */
    static final BigInteger LINE = BigInteger.valueOf(579);

    private static final BigInteger LIST = BigInteger.ONE;

    /** As text, because the library leaves out the classes of two of these elements. */
    private static final String HEADINGS = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="Heading1"/>
                  <w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="Heading2"/>
                  <w:suff w:val="nothing"/><w:lvlText w:val="（%2）"/><w:lvlJc w:val="left"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading3"/>
                  <w:suff w:val="nothing"/><w:lvlText w:val="%3."/><w:lvlJc w:val="left"/></w:lvl>
                <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading4"/>
                  <w:suff w:val="nothing"/><w:lvlText w:val="（%4）"/><w:lvlJc w:val="left"/></w:lvl>
              </w:abstractNum>
            </w:numbering>
            """;

    private static final String LETTERS = "Times New Roman";

    private DocxStyles() {}

    static void write(XWPFDocument document) {
        var styles = CTStyles.Factory.newInstance();
        var language = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr().addNewLang();
        // Letters and digits are broken as words are, not anywhere as Chinese is.
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
        for (var role : DocxStyle.values()) {
            style(styles.addNewStyle(), role);
        }
        document.createStyles().setStyles(styles);
        headings(document);
    }

    private static void style(CTStyle style, DocxStyle role) {
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(role.id);
        style.addNewName().setVal(name(role));
        if (role == DocxStyle.BODY) {
            style.setDefault(true);
        }
        style.addNewQFormat();
        paragraph(style.addNewPPr(), role);
        var letters = style.addNewRPr();
        fonts(letters.addNewRFonts(), role.font);
        letters.addNewSz().setVal(BigInteger.valueOf(role.halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(role.halfPoints));
    }

    /** The names that Word has for what it knows; it finds headings and contents by them. */
    private static String name(DocxStyle role) {
        return switch (role) {
            case HEADING_1, HEADING_2, HEADING_3, HEADING_4 -> "heading " + (DocxStyle.NUMBERED.indexOf(role) + 1);
            case CONTENTS_1 -> "toc 1";
            case CONTENTS_2 -> "toc 2";
            case CAPTION -> "caption";
            default -> role.id;
        };
    }

    private static void paragraph(CTPPrGeneral look, DocxStyle role) {
        var level = DocxStyle.NUMBERED.indexOf(role);
        if (level >= 0 || role == DocxStyle.ANNEX || role == DocxStyle.CAPTION) {
            look.addNewKeepNext();
        }
        if (level >= 0) {
            number(look.addNewNumPr(), level);
        }
        var spacing = look.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(role == DocxStyle.TITLE ? LINE : BigInteger.ZERO);
        if (role.inGrid()) {
            spacing.setLine(LINE);
            spacing.setLineRule(STLineSpacingRule.EXACT);
        } else {
            look.addNewSnapToGrid().setVal(false);
        }
        if (role.place == DocxStyle.Place.INDENTED) {
            var indent = look.addNewInd();
            indent.setFirstLineChars(BigInteger.valueOf(200));
            indent.setFirstLine(BigInteger.valueOf(2L * role.halfPoints * 10));
        }
        if (role == DocxStyle.CONTENTS_2) {
            look.addNewInd().setLeft(BigInteger.valueOf(2L * role.halfPoints * 10));
        }
        look.addNewJc()
                .setVal(
                        switch (role.place) {
                            case LEFT -> STJc.LEFT;
                            case CENTER -> STJc.CENTER;
                            case INDENTED -> STJc.BOTH;
                        });
        if (level >= 0) {
            look.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        if (role == DocxStyle.ANNEX) {
            look.addNewOutlineLvl().setVal(BigInteger.ZERO);
        }
    }

    static void fonts(CTFonts fonts, String eastAsia) {
        fonts.setAscii(LETTERS);
        fonts.setHAnsi(LETTERS);
        fonts.setCs(LETTERS);
        fonts.setEastAsia(eastAsia);
    }

    private static void number(CTNumPr number, int level) {
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(LIST);
    }

    private static void headings(XWPFDocument document) {
        try {
            var list = NumberingDocument.Factory.parse(HEADINGS).getNumbering().getAbstractNumArray(0);
            var numbering = document.createNumbering();
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)), LIST);
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
