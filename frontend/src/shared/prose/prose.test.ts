import { describe, expect, it } from "vitest";
import { figure as view } from "../../api/fixtures";
import { printed } from "../money/Figure";
import {
  kept,
  matching,
  named,
  namesOf,
  pieces,
  placeIn,
  shownPieces,
  standing,
  type FigureView,
} from "./prose";

const figure = (changes: Partial<FigureView> = {}) =>
  view({ id: "expenditure:AMOUNT", subject: "expenditure", label: "支出合计", ...changes });

const SPENT = figure({ value: "12200500.00" });
const RATE = figure({
  id: "project/p1:RATE",
  kind: "RATE",
  label: "平安建设工作经费执行率",
  unit: "PERCENT",
  value: "95.88",
});
const NAMES = namesOf([SPENT, RATE]);

/** Made of everything that a text with references can be made of, drawn by a linear congruence. */
function* texts(count: number) {
  const parts = ["⟦", "⟧", "⟦expenditure:AMOUNT⟧", "⟦project/p1:RATE⟧", "⟦gone:RATE⟧", "\n"];
  parts.push("支出", "12.5万元", "𠮷", "\ud800", "a".repeat(150), "\u0007");
  let seed = 20_241_126;
  const next = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return Math.floor((seed / 2_147_483_647) * below);
  };
  for (let i = 0; i < count; i++)
    yield Array.from({ length: next(10) }, () => parts[next(parts.length)]!).join("");
}

describe("a text with references", () => {
  it("is its pieces one behind the other, whatever it is", () => {
    for (const text of texts(500)) {
      let at = 0;
      for (const piece of pieces(text)) {
        expect(piece.start).toBe(at);
        expect(piece.source.length).toBeGreaterThan(0);
        at += piece.source.length;
      }
      expect(
        pieces(text)
          .map((piece) => piece.source)
          .join(""),
      ).toBe(text);
    }
  });

  it.each([
    ["支出⟦expenditure:AMOUNT⟧。", "words reference words"],
    ["甲⟦乙", "words stray words"],
    ["⟦⟧", "stray stray"],
    ["⟦a\nb⟧", "stray words stray"],
    ["⟦⟦a:RATE⟧⟧", "stray reference stray"],
    [`⟦${"a".repeat(200)}⟧`, "reference"],
    [`⟦${"a".repeat(201)}⟧`, "stray words stray"],
  ])("is read as the server reads it: %s", (text, kinds) => {
    expect(
      pieces(text)
        .map((piece) => piece.kind)
        .join(" "),
    ).toBe(kinds);
  });

  it("is written with names and kept with ids, and comes back as it was", () => {
    expect(named("支出⟦expenditure:AMOUNT⟧⟦gone:RATE⟧", NAMES)).toBe("支出⟦支出合计⟧⟦gone:RATE⟧");
    for (const text of texts(500)) expect(kept(named(text, NAMES), NAMES)).toBe(text);
  });

  it("keeps the ids of figures whose names are not theirs alone or break the marks", () => {
    const twice = namesOf([SPENT, figure({ id: "other:AMOUNT", label: "支出合计" })]);
    const odd = namesOf([figure({ id: "odd:AMOUNT", label: "甲⟧乙" })]);

    expect(named("⟦expenditure:AMOUNT⟧", twice)).toBe("⟦expenditure:AMOUNT⟧");
    expect(kept("⟦支出合计⟧", twice)).toBe("⟦支出合计⟧");
    expect(named("⟦odd:AMOUNT⟧", odd)).toBe("⟦odd:AMOUNT⟧");
  });

  it("has the places of what is kept in what is written", () => {
    const text = "支出⟦expenditure:AMOUNT⟧，共7万元";
    const written = named(text, NAMES);

    expect(written.slice(placeIn(text, text.indexOf("7万元"), NAMES))).toBe("7万元");
  });

  it("shows figures, broken references and numbers that were typed", () => {
    const text = "支出⟦expenditure:AMOUNT⟧，共7万元⟦gone:RATE⟧";
    const at = text.indexOf("7万元");

    expect(
      shownPieces(
        text,
        NAMES,
        standing(text, [
          { start: at, end: at + 3, typed: "7万元" },
          { start: 0, end: 2, typed: "从前" },
        ]),
      ),
    ).toEqual([
      { kind: "words", text: "支出", start: 0 },
      { kind: "figure", figure: SPENT, start: 2 },
      { kind: "words", text: "，共", start: at - 2 },
      { kind: "typed", text: "7万元", start: at },
      { kind: "gone", text: "⟦gone:RATE⟧", start: at + 3 },
    ]);
  });
});

describe("a figure by name", () => {
  it("is found by what its name begins with, has, or has in order", () => {
    const found = (query: string) => matching([RATE, SPENT], query).map(({ label }) => label);

    expect(found("")).toHaveLength(2);
    expect(found("支出")).toEqual(["支出合计"]);
    expect(found("平安执行率")).toEqual(["平安建设工作经费执行率"]);
    expect(found("执行率平安")).toEqual([]);
    expect(found("合 计")).toEqual(["支出合计"]);
    expect(matching([figure({ kind: "LIST_AMOUNT" })], "")).toEqual([]);
  });

  it("is printed as the report prints it, or in yuan", () => {
    expect(printed(SPENT, "万元")).toBe("1220.05万元");
    expect(printed(SPENT, "元")).toBe("12200500.00元");
    expect(printed(RATE, "万元")).toBe("95.88%");
    expect(printed(figure({ unit: "COUNT", value: "7" }), "万元")).toBe("7");
    expect(printed(figure({ value: null }), "万元")).toBeNull();
  });
});
