import { describe, expect, it } from "vitest";
import { report } from "../../api/fixtures";
import type { Table } from "./queries";
import { formAddress, isEntered, outline, place, provenance, scoredForm } from "./rules";

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

describe("where a figure comes from", () => {
  const origins = provenance(report);

  it("is what it is computed from, in the order of the formula", () => {
    expect(origins.get("expenditure/basic:SHARE")?.operands.map(({ label }) => label)).toEqual([
      "基本支出",
      "支出决算合计",
    ]);
  });

  it("leaves out what the report does not have", () => {
    const without = {
      ...report,
      figures: report.figures.filter(({ label }) => label !== "基本支出"),
    };

    expect(
      provenance(without)
        .get("expenditure/basic:SHARE")
        ?.operands.map(({ label }) => label),
    ).toEqual(["支出决算合计"]);
  });

  it.each([
    ["expenditure/personnel:AMOUNT", true],
    ["expenditure/basic:AMOUNT", false],
    ["expenditure/basic:SHARE", false],
    ["department:SCORE", false],
  ])("%s was entered: %s", (id, entered) => {
    expect(isEntered(origins.get(id)!)).toBe(entered);
  });

  it.each([
    ["department:SCORE", { projectId: null }],
    ["project/0193c000:GRADE", { projectId: "0193c000" }],
    ["projects:GRADE", null],
    ["project/0193c000/appropriation:RATE", null],
  ])("%s is of the form %o", (id, form) => {
    expect(scoredForm(id)).toEqual(form);
  });
});

it("names the appendices in the address of a form", () => {
  expect(formAddress("1", "pdf", ["explanations", "remarks"])).toBe(
    "/api/v1/evaluations/1/report.pdf?appendix=explanations&appendix=remarks",
  );
  expect(formAddress("1", "xlsx", [])).toBe("/api/v1/evaluations/1/report.xlsx?appendix=none");
});
