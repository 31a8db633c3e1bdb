package org.jiheng.report.render;

import java.util.List;
import org.jiheng.report.model.ReportSection;

/**
 * The roles of paragraphs in an official document, GB/T 9704—2012 7.3: size in half points, font, place in the line.
 * The fonts are those that offices have; they are named and not embedded, and Word shows a like one where one is missing.
 */
enum DocxStyle {
    /** 2 号小标宋, centred. */
    TITLE("Title", "方正小标宋简体", 44, Place.CENTER),
    NOTICE("Notice", "楷体_GB2312", 28, Place.LEFT),
    CONTENTS("ContentsTitle", "黑体", 32, Place.CENTER),
    CONTENTS_1("TOC1", "仿宋_GB2312", 32, Place.LEFT),
    CONTENTS_2("TOC2", "仿宋_GB2312", 32, Place.LEFT),
    /** 一、 3 号黑体. */
    HEADING_1("Heading1", "黑体", 32, Place.INDENTED),
    /** （一） 3 号楷体. */
    HEADING_2("Heading2", "楷体_GB2312", 32, Place.INDENTED),
    /** 1. 3 号仿宋. */
    HEADING_3("Heading3", "仿宋_GB2312", 32, Place.INDENTED),
    /** （1） 3 号仿宋. */
    HEADING_4("Heading4", "仿宋_GB2312", 32, Place.INDENTED),
    /** 附2-1, 3 号黑体 at the top left. */
    ANNEX("Annex", "黑体", 32, Place.LEFT),
    /** 3 号仿宋, first line two characters in. */
    BODY("Normal", "仿宋_GB2312", 32, Place.INDENTED),
    NOTE("Note", "仿宋_GB2312", 24, Place.INDENTED),
    CAPTION("Caption", "黑体", 24, Place.LEFT),
    CELL("Cell", "宋体", 21, Place.LEFT),
    CELL_HEAD("CellHead", "黑体", 21, Place.CENTER);

    /** 一、 （一） 1. （1）, in this order: the levels of the one list that numbers all headings. */
    static final List<DocxStyle> NUMBERED = List.of(HEADING_1, HEADING_2, HEADING_3, HEADING_4);

    /** Where a paragraph stands in its line. */
    enum Place {
        LEFT,
        CENTER,
        INDENTED
    }

    final String id;
    final String font;
    final int halfPoints;
    final Place place;

    DocxStyle(String id, String font, int halfPoints, Place place) {
        this.id = id;
        this.font = font;
        this.halfPoints = halfPoints;
        this.place = place;
    }

    static DocxStyle heading(ReportSection section) {
        return section.annex() ? ANNEX : NUMBERED.get(Math.min(section.level(), NUMBERED.size()) - 1);
    }

    /** The lines of a cell are as close as its letters ask; all others fill the grid of 22 lines a page. */
    boolean inGrid() {
        return this != CELL && this != CELL_HEAD && this != CAPTION && this != NOTE && this != NOTICE && this != TITLE;
    }
}
