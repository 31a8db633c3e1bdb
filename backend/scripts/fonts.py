#!/usr/bin/python3
"""Makes the fonts of the PDF report from Debian's packages: TrueType outlines, because the renderer reads no others.

    backend/scripts/fonts.py        needs apt-get, dpkg and python3-fonttools (4.38)

Roles of an official document (GB/T 9704—2012) by the Fandol fonts (GPL with the font exception: what is printed with
them is free of it), all with the same characters; rare ones of names by one of Noto Serif CJK SC (OFL 1.1), and letters
and signs that both lack by one of DejaVu Sans (free, Bitstream Vera).
The same packages give the same bytes; the test of the fonts names their digests.
"""
import copy
import gzip
import os
import pathlib
import shutil
import subprocess
import tempfile

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

TARGET = pathlib.Path(__file__).parent.parent / "src/main/resources/fonts"
FANDOL = "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"
ROLES = ["FandolSong-Regular", "FandolSong-Bold", "FandolHei-Regular", "FandolKai-Regular", "FandolFang-Regular"]
NOTO = "usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc"

DEJAVU = "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"

# Letters of Europe, and signs; scripts that are shaped as they are written need more than a font.
SIGNS = [(0x00A1, 0x058F), (0x1D00, 0x2BFF)]

# Nobody in a Chinese budget writes Hangul, and it is a third of the font.
HANGUL = [(0x1100, 0x11FF), (0x3130, 0x318F), (0x3200, 0x321E), (0x3260, 0x327E), (0xA960, 0xA97F),
          (0xAC00, 0xD7FF), (0xFFA0, 0xFFDC)]

# How far a quadratic curve may leave the cubic one, in thousandths of the character.
ERROR = 1.0


def package(name, folder):
    subprocess.run(["apt-get", "download", "-qq", name], cwd=folder, check=True)
    archive = next(folder.glob(name + "_*.deb"))
    subprocess.run(["dpkg", "-x", archive, folder / name], check=True)
    return folder / name


def characters(font, ranges=((0x20, 0x7E), (0xA0, 0xDFFF), (0xF900, 0xFEFE), (0xFF00, 0xFFFD), (0x10000, 0x3FFFF))):
    """What it has in these ranges; by default all but controls and what each vendor means something else by."""
    return {c for c in font.getBestCmap() if any(a <= c <= z for a, z in ranges)}


def reduce(font, kept):
    """Without the alternatives and hints that the renderer never asks for."""
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["BASE", "GSUB", "GPOS", "GDEF", "VORG", "vhea", "vmtx", "kern", "gasp", "FFTM"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)


def outline(font):
    """CFF to glyf; contours turn the other way there."""
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    drawn = {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, ERROR * font["head"].unitsPerEm / 1000, reverse_direction=True))
        drawn[name] = pen.glyph()
    font["loca"] = newTable("loca")
    table = font["glyf"] = newTable("glyf")
    table.glyphOrder = order
    table.glyphs = drawn
    for name in order:
        drawn[name].recalcBounds(table)
    limits = font["maxp"]
    limits.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
                  "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours", "maxCompositePoints",
                  "maxCompositeContours", "maxComponentDepth"):
        setattr(limits, field, 0)
    limits.maxZones = 1
    # Names of glyphs take space and nobody reads them.
    names = font["post"]
    names.formatType = 3.0
    names.extraNames = []
    names.mapping = {}
    del font["CFF "]
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\000\001\000\000"


def separate(font):
    """A shape for each character, so that what is copied out of a document is what was written in it."""
    best = font.getBestCmap()
    order = list(font.getGlyphOrder())
    names = {}
    taken = set()
    for character in sorted(best):
        name = best[character]
        if name in taken:
            again = "%s.%X" % (name, character)
            font["glyf"].glyphs[again] = copy.deepcopy(font["glyf"][name])
            font["hmtx"].metrics[again] = font["hmtx"].metrics[name]
            order.append(again)
            name = again
        taken.add(name)
        names[character] = name
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap = {character: names[character] for character in table.cmap}


def write(font, name):
    if "CFF " in font:
        outline(font)
    separate(font)
    # One line for all, whichever fonts stand in it: 0.88 of a character above its base, 0.12 below.
    em = font["head"].unitsPerEm
    for table, above, below in (("hhea", "ascent", "descent"), ("OS/2", "sTypoAscender", "sTypoDescender")):
        setattr(font[table], above, em * 88 // 100)
        setattr(font[table], below, -em * 12 // 100)
    # They are embedded as parts in what is printed; the licences allow it.
    font["OS/2"].fsType = 0
    font.recalcTimestamp = False
    font.save(TARGET / (name + ".ttf"))
    print(name, (TARGET / (name + ".ttf")).stat().st_size)


def chinese(collection):
    for number in range(20):
        font = TTFont(collection, fontNumber=number, lazy=True)
        if font["name"].getDebugName(1) == "Noto Serif CJK SC":
            return font
    raise SystemExit("No Noto Serif CJK SC in " + str(collection))


def main():
    TARGET.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        os.chmod(folder, 0o777)
        fandol = package("texlive-lang-chinese", folder)
        noto = package("fonts-noto-cjk", folder)
        dejavu = package("fonts-dejavu-core", folder)
        roles = {role: TTFont(fandol / FANDOL / (role + ".otf")) for role in ROLES}
        common = set.intersection(*(characters(font) for font in roles.values()))
        for role, font in roles.items():
            reduce(font, common)
            write(font, role)
        font = chinese(noto / NOTO)
        rare = characters(font) - common - characters(font, HANGUL)
        reduce(font, rare)
        write(font, "NotoSerifCJKsc-Rare")
        font = TTFont(dejavu / DEJAVU)
        reduce(font, characters(font, SIGNS) - common - rare)
        write(font, "DejaVuSans-Signs")
        with gzip.open(fandol / "usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz") as text:
            (TARGET / "Fandol-LICENSE.txt").write_bytes(text.read())
        shutil.copy(noto / "usr/share/doc/fonts-noto-cjk/copyright", TARGET / "Noto-LICENSE.txt")
        shutil.copy(dejavu / "usr/share/doc/fonts-dejavu-core/copyright", TARGET / "DejaVu-LICENSE.txt")


main()
