import { describe, expect, it } from "vitest";
import { report } from "../../api/fixtures";
import type { Table } from "./queries";
import { outline, place } from "./rules";

type Row = Table["rows"][number];
const row = (...cells: [text: string, rowSpan: number, colSpan: number][]): Row => ({
  kind: "ROW",
  cells: cells.map(([text, rowSpan, colSpan]) => ({
    inlines: [{ text, figureId: null }],
    rowSpan,
    colSpan,
  })),
});
const placed = (...rows: Row[]) =>
  place(rows).map((cells) =>
    cells.map(({ cell, column }) => `${cell.inlines[0]?.text}${column}`).join(" "),
  );

describe("the column of a cell", () => {
  it("is after the cells before it, however wide they are", () => {
    expect(placed(row(["a", 1, 2], ["b", 1, 1]))).toEqual(["a0 b2"]);
  });

  it("is pushed to the right by what reaches down", () => {
    expect(
      placed(
        row(["a", 3, 1], ["b", 1, 1]),
        row(["c", 2, 1]),
        row(["d", 1, 1]),
        row(["e", 1, 1], ["f", 1, 1]),
      ),
    ).toEqual(["a0 b1", "c1", "d2", "e0 f1"]);
  });
});

it("shows two levels in the outline", () => {
  expect(outline(report.sections).map((section) => `${section.number}${section.heading}`)).toEqual([
    "一、基本情况",
    "（一）主要职能",
    "三、部门整体支出绩效自评情况分析",
    "（一）部门决算情况",
    "（五）绩效评价结论",
    "四、项目支出绩效自评情况分析",
  ]);
});
