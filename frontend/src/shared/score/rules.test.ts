import { describe, expect, it } from "vitest";
import { PROJECT, scoredRow, scoreSheet, yearScores } from "../../api/fixtures";
import type { Adjustment } from "./queries";
import { formOf, nodeOf, ofForm, overridden, rowOf } from "./rules";

const row = scoredRow();

const adjustment = (changes: Partial<Adjustment> = {}): Adjustment => ({
  kind: "OVERRIDE",
  projectId: PROJECT,
  row: row.indicatorId!,
  item: null,
  holds: null,
  score: "80.00",
  figure: null,
  cases: null,
  reason: "佐证不足",
  ...changes,
});
const OTHERS = [
  adjustment({ projectId: null }),
  adjustment({ row: "executionRate" }),
  adjustment({ kind: "DEDUCTION", score: null, cases: 2 }),
];

describe("a score that is set", () => {
  const set = { score: "70.00", reason: "复核认可" };

  it("is one more adjustment, and those of other rows and forms stay", () => {
    expect(overridden(OTHERS, PROJECT, row, set)).toEqual([...OTHERS, adjustment(set)]);
  });

  it("takes the place of the one that was set before", () => {
    expect(overridden([adjustment(), ...OTHERS], PROJECT, row, set)).toEqual([
      adjustment(set),
      ...OTHERS,
    ]);
  });

  it("is gone when it is taken back", () => {
    expect(overridden([OTHERS[0]!, adjustment(), OTHERS[1]!], PROJECT, row, null)).toEqual([
      OTHERS[0],
      OTHERS[1],
    ]);
  });

  it("is that of the execution rate where the row is no indicator", () => {
    const execution = scoredRow({ indicatorId: null });

    expect(overridden([], null, execution, set)).toEqual([
      adjustment({ ...set, projectId: null, row: "executionRate" }),
    ]);
  });

  it("of a fixed row is found by its code, and by the indicator that answers it", () => {
    const fixed = scoredRow({ code: "basic" });
    const byCode = adjustment({ projectId: null, row: "basic" });
    const byIndicator = adjustment({ projectId: null });

    expect(overridden([byCode], null, fixed, null)).toEqual([]);
    expect(overridden([byIndicator], null, fixed, null)).toEqual([]);
  });
});

describe("a form", () => {
  it("takes along the adjustments that are its own, as a preview calls them", () => {
    expect(ofForm([adjustment(), ...OTHERS], PROJECT)).toEqual([
      adjustment({ projectId: null }),
      { ...OTHERS[1], projectId: null },
      { ...OTHERS[2], projectId: null },
    ]);
  });

  it("is found by its project, and the department's without one", () => {
    const scores = yearScores();

    expect(formOf(scores, PROJECT)?.statedScore).toBe("88");
    expect(formOf(scores, null)?.notComputable).toBe("只有自述，部门整体评分方案尚未启用");
    expect(formOf(scores, "another")).toBeUndefined();
  });

  it("has a row for the nodes of its trace that are rows", () => {
    const sheet = scoreSheet();

    expect(rowOf(sheet, "execution")).toBe(sheet.execution);
    expect(rowOf(sheet, "row/0")).toBe(sheet.rows[0]);
    expect(rowOf(sheet, "row/0/actual")).toBeUndefined();
    expect(rowOf(sheet, "level/1")).toBeUndefined();
    expect(nodeOf(sheet.trace, "row/0/actual")?.value).toBe("112");
    expect(nodeOf(sheet.trace, "row/9")).toBeUndefined();
  });
});
