import { describe, expect, it } from "vitest";
import { PROJECT, scoredRow, scoreSheet, traced } from "../../api/fixtures";
import { change, changesOf, figuresOf, isReadable, tableOf, type Trial } from "./whatIf";

const trial: Trial = {
  funding: { rows: [] },
  indicators: { rows: [] },
  figures: [
    { name: "inPost", label: "在职人员数", value: "32" },
    { name: "authorized", label: "编制数", value: null },
  ],
};
const added = {
  kind: "FIGURE" as const,
  projectId: null,
  row: "inPost",
  item: null,
  holds: null,
  score: null,
  figure: "30",
  cases: null,
  reason: "补充",
};

describe("what is tried", () => {
  it("has each figure of accounts and staffing once, wherever it is used", () => {
    const inPost = traced({ id: "figure/inPost", label: "在职人员数", value: "32" });
    const rate = traced({ id: "figure/rate", label: "比率", rule: "DERIVED", parts: [inPost] });

    expect(
      figuresOf(traced({ id: "total", label: "总分", rule: "SUM", parts: [rate, inPost] })),
    ).toEqual([{ name: "inPost", label: "在职人员数", value: "32" }]);
    expect(figuresOf(null)).toEqual([]);
  });

  it("puts a figure in the place of the one that was added, and keeps other adjustments of the form", () => {
    const other = { ...added, row: "threePublics" };

    expect(
      tableOf("s", trial, [added, other, { ...added, projectId: PROJECT }], null).adjustments,
    ).toEqual([other, { ...added, figure: "32", reason: "在职人员数" }]);
  });

  it("is computed with only while every figure is one", () => {
    expect(isReadable(trial)).toBe(true);
    expect(isReadable({ ...trial, figures: [{ name: "a", label: "a", value: "三十" }] })).toBe(
      false,
    );
  });
});

describe("what changes", () => {
  it("are the rows with another score, in the order of the form, with what they gain or lose", () => {
    const before = scoreSheet();
    const after = scoreSheet({
      execution: { ...before.execution!, score: "8.00" },
      rows: [scoredRow({ score: null })],
    });

    expect(changesOf(before, after)).toEqual([
      { label: "预算执行率", before: "10.00", after: "8.00", difference: "-2.00" },
      { label: "培训人数", before: "84.00", after: null, difference: null },
    ]);
    expect(changesOf(before, before)).toEqual([]);
  });

  it("are decimals, not floats", () => {
    expect(change("总分", "0.10", "0.30").difference).toBe("+0.20");
  });
});
