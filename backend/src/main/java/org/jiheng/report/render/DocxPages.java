package org.jiheng.report.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * The pages of GB/T 9704—2012 5: A4, 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm of 22 lines; the number “— 1 —” below,
 * outside on odd and even pages (7.5). A page that lies on its side has its binding edge above.
 */
final class DocxPages {

    private static final BigInteger SHORT = millimetres(210);
    private static final BigInteger LONG = millimetres(297);
    private static final BigInteger HEAD = millimetres(37);
    private static final BigInteger FOOT = millimetres(35);
    private static final BigInteger BINDING = millimetres(28);
    private static final BigInteger OUTER = millimetres(26);
    /** The number stands 7 mm below the text and is some 5 mm high. */
    private static final BigInteger NUMBER = millimetres(12);

    private static final BigInteger ONE_CHARACTER = BigInteger.valueOf(100);

    private static final BigInteger HALF_POINTS_OF_NUMBER = BigInteger.valueOf(28);

    private final XWPFDocument document;

    DocxPages(XWPFDocument document) {
        this.document = document;
        document.setEvenAndOddHeadings(true);
    }

    private static BigInteger millimetres(int millimetres) {
        // 1440 twentieths of a point an inch, half up
        return BigInteger.valueOf((millimetres * 14400L + 127) / 254);
    }

    /** The first section; the following ones go on with its page numbers. */
    void upright(CTSectPr section) {
        var footers = new XWPFHeaderFooterPolicy(document, section);
        number(footers.createFooter(STHdrFtr.DEFAULT), STJc.RIGHT);
        number(footers.createFooter(STHdrFtr.EVEN), STJc.LEFT);
        var size = section.addNewPgSz();
        size.setW(SHORT);
        size.setH(LONG);
        margins(section, HEAD, OUTER, FOOT, BINDING);
    }

    void turned(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(LONG);
        size.setH(SHORT);
        size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section, BINDING, HEAD, OUTER, FOOT);
    }

    private static void margins(
            CTSectPr section, BigInteger top, BigInteger right, BigInteger bottom, BigInteger left) {
        var margins = section.addNewPgMar();
        margins.setTop(top);
        margins.setRight(right);
        margins.setBottom(bottom);
        margins.setLeft(left);
        margins.setHeader(millimetres(15));
        margins.setFooter(bottom.subtract(NUMBER));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(DocxStyles.LINE);
    }

    private void number(XWPFFooter footer, STJc.Enum side) {
        var paragraph = footer.createParagraph().getCTP();
        var look = paragraph.addNewPPr();
        var indent = look.addNewInd();
        if (side == STJc.RIGHT) {
            indent.setRightChars(ONE_CHARACTER);
        } else {
            indent.setLeftChars(ONE_CHARACTER);
        }
        look.addNewJc().setVal(side);
        text(paragraph, "— ");
        field(paragraph, STFldCharType.BEGIN);
        run(paragraph).addNewInstrText().setStringValue(" PAGE ");
        field(paragraph, STFldCharType.SEPARATE);
        text(paragraph, "1");
        field(paragraph, STFldCharType.END);
        text(paragraph, " —");
    }

    private static void text(CTP paragraph, String words) {
        DocxText.spaced(run(paragraph).addNewT(), words);
    }

    private static void field(CTP paragraph, STFldCharType.Enum part) {
        run(paragraph).addNewFldChar().setFldCharType(part);
    }

    private static CTR run(CTP paragraph) {
        var run = paragraph.addNewR();
        var letters = run.addNewRPr();
        var fonts = letters.addNewRFonts();
        fonts.setAscii("宋体");
        fonts.setHAnsi("宋体");
        fonts.setEastAsia("宋体");
        letters.addNewSz().setVal(HALF_POINTS_OF_NUMBER);
        return run;
    }
}
