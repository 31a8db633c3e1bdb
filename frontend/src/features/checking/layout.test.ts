import { describe, expect, it } from "vitest";
import { heights, layout, type Block, type Piece } from "./layout";
import type { Fact, Finding } from "./queries";
import { numbered } from "./rules";

const quoteOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { text: words, start, end: start + words.length };
};
const fact = (text: string, words: string, label = ""): Fact => ({
  id: words,
  kind: "AMOUNT",
  subject: null,
  scope: null,
  basis: "UNKNOWN",
  label,
  value: "1",
  unit: "YUAN",
  confidence: "CERTAIN",
  quote: quoteOf(text, words),
});
const finding = (
  text: string,
  words: readonly string[],
  changes: Partial<Finding> = {},
): Finding => ({
  rule: "R05",
  severity: "error",
  message: "",
  explanation: "",
  stated: "",
  computed: "",
  quotes: words.map((one) => quoteOf(text, one)),
  facts: [],
  consequences: [],
  ...changes,
});
const laidOut = (text: string, facts: Fact[] = [], findings: Finding[] = []) =>
  layout(text, null, facts, numbered(findings));
const piecesOf = (block: Block | undefined): readonly Piece[] =>
  block === undefined ? [] : block.kind === "table" ? block.rows.flat(2) : block.pieces;
const marked = (blocks: readonly Block[]) =>
  blocks
    .flatMap(piecesOf)
    .filter(({ severity }) => severity !== null)
    .map(({ text, severity }) => `${severity} ${text}`);

describe("the text", () => {
  const TEXT =
    "支出合计1220.06万元，占支出总额47.95%。\n\n一、基本情况\n项目\t金额\n甲\t50\n乙\t\n其余。";

  it("is laid out as paragraphs, headings and tables, and loses no character", () => {
    const blocks = laidOut(TEXT);

    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "heading", "table", "paragraph"]);
    expect(
      blocks
        .flatMap(piecesOf)
        .map(({ text }) => text)
        .join(""),
    ).toBe(TEXT.replace(/[\n\t]/g, ""));
    const [, , table] = blocks;
    expect(
      table?.kind === "table" && table.rows.map((row) => row.map((cell) => cell[0]?.text ?? "")),
    ).toEqual([
      ["项目", "金额"],
      ["甲", "50"],
      ["乙", ""],
    ]);
  });

  it("has each piece at the place that it says", () => {
    const blocks = laidOut(
      TEXT,
      [fact(TEXT, "1220.06万元"), fact(TEXT, "50")],
      [finding(TEXT, ["47.95%"])],
    );

    for (const { start, text } of blocks.flatMap(piecesOf))
      expect(TEXT.slice(start, start + text.length)).toBe(text);
  });

  it("says what a number is, and puts the number of a finding behind its words", () => {
    const [block] = laidOut(
      TEXT,
      [fact(TEXT, "1220.06万元", "支出合计")],
      [finding(TEXT, ["47.95%"])],
    );
    const pieces = piecesOf(block);

    expect(pieces.find(({ text }) => text === "1220.06万元")?.fact?.label).toBe("支出合计");
    expect(pieces.find(({ text }) => text === "47.95%")).toMatchObject({
      severity: "error",
      refs: [{ number: 1, severity: "error" }],
    });
  });

  it("marks what is stated and not what it was reckoned from, but knows both", () => {
    const blocks = laidOut(
      TEXT,
      [],
      [finding(TEXT, ["47.95%", "1220.06万元"], { computed: "1 = 2" })],
    );

    expect(marked(blocks)).toEqual(["error 47.95%"]);
    expect([...(blocks[0]?.of ?? [])]).toEqual([1]);
    expect(
      blocks
        .flatMap(piecesOf)
        .filter(({ of }) => of.includes(1))
        .map(({ text }) => text),
    ).toEqual(["1220.06万元", "47.95%"]);
  });

  it("marks both of two statements that stand against each other", () => {
    expect(marked(laidOut(TEXT, [], [finding(TEXT, ["47.95%", "50"])]))).toEqual([
      "error 47.95%",
      "error 50",
    ]);
  });

  it("shows the worst where marks lie on each other, and the numbers of all", () => {
    const blocks = laidOut(
      TEXT,
      [],
      [
        finding(TEXT, ["占支出总额47.95%"], { severity: "notice" }),
        finding(TEXT, ["47.95%"], { severity: "error" }),
      ],
    );

    expect(marked(blocks)).toEqual(["notice 占支出总额", "error 47.95%"]);
    expect(
      blocks
        .flatMap(piecesOf)
        .find(({ text }) => text === "47.95%")
        ?.refs.map(({ number }) => number),
    ).toEqual([1, 2]);
  });

  it("marks a quote that goes over lines in each of them, and numbers it once", () => {
    const blocks = laidOut(TEXT, [], [finding(TEXT, ["甲\t50\n乙"])]);

    expect(marked(blocks)).toEqual(["error 甲", "error 50", "error 乙"]);
    expect(blocks.flatMap(piecesOf).flatMap(({ refs }) => refs)).toHaveLength(1);
  });

  it("keeps characters beyond the first plane whole", () => {
    const text = "𠮷乡支出5万元";

    expect(piecesOf(laidOut(text, [fact(text, "5万元")])[0]).map((piece) => piece.text)).toEqual([
      "𠮷乡支出",
      "5万元",
    ]);
  });

  it("of 150,000 characters with 6,000 marks is laid out at once", () => {
    const line = `${"支出合计".repeat(15)}12万元，占比5%。\n`;
    const text = line.repeat(2_100);
    const facts: Fact[] = [];
    for (let at = 0; at < text.length; at += line.length)
      for (const words of ["12万元", "5%"]) {
        const start = text.indexOf(words, at);
        facts.push({
          ...fact(text, words),
          quote: { text: words, start, end: start + words.length },
        });
      }
    const findings = facts
      .slice(0, 2_000)
      .map(({ quote }) => finding(text, [], { quotes: [quote] }));
    const all = numbered(findings);
    expect(text.length).toBeGreaterThan(140_000);
    const began = performance.now();
    const blocks = layout(text, null, facts, all);

    expect(performance.now() - began).toBeLessThan(1_000);
    expect(blocks).toHaveLength(2_100);
    expect(marked(blocks)).toHaveLength(2_000);
  });

  it("tells where in the whole a finding lies", () => {
    const text = `${"字。\n".repeat(8)}占比5%\n末`;

    const [mark] = heights(
      laidOut(text, [], [finding(text, ["5%"])]),
      numbered([finding(text, ["5%"])]),
    );

    expect(mark?.at).toBeCloseTo(0.8);
  });
});
