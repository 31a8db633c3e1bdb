import { describe, expect, it } from "vitest";
import { finding, report, typedNumber } from "../../api/fixtures";
import type { Section, Table } from "./queries";
import {
  counted,
  findingsBySection,
  formAddress,
  isEntered,
  outline,
  place,
  provenance,
  scoredForm,
  typedIn,
} from "./rules";

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

describe("a finding in the outline", () => {
  const [stated, entered] = finding().places;
  const elsewhere = { ...entered!, anchor: "field/BUDGET/budget/head/closingCarryOver" };
  const project = "0193c000-0000-7000-8000-0000000000b1";
  const ofProject = { ...elsewhere, section: "PROJECTS" as const, projectId: project };
  const withProject = {
    ...report,
    sections: [
      ...report.sections,
      { ...report.sections[0]!, id: `project-${project}`, blocks: [] },
    ],
  };

  it.each([
    ["of the figure that it shows", [stated!], "s3-1"],
    [
      "of another figure that it speaks of, where the field is not printed",
      [elsewhere, stated!],
      "s3-1",
    ],
    ["of the paragraph", [{ ...stated!, anchor: "paragraph/conclusion" }], "s3-5"],
    ["of its project", [ofProject], `project-${project}`],
    ["that is the first of its part of the year, where it is not printed", [elsewhere], "s3-1"],
  ])("stands with the section %s", (_, places, section) => {
    const found = findingsBySection(withProject, [finding({ places })]);

    expect([...found.keys()]).toEqual([section]);
  });

  it("stands nowhere if its part of the year is not in the report", () => {
    const places = [{ ...elsewhere, section: "STAFFING" as const }];

    expect(findingsBySection(report, [finding({ places }), finding({ places: [] })]).size).toBe(0);
  });

  it("is counted as long as it is not explained", () => {
    const said = { text: "按批复数", by: "经办人", at: "2025-03-24T00:51:00Z", counts: true };

    expect(
      counted([
        finding(),
        finding({ explained: said }),
        finding({ explained: { ...said, counts: false } }),
        finding({ severity: "warning" }),
        finding({ severity: "notice" }),
      ]),
    ).toEqual({ error: 2, warning: 1 });
  });
});

describe("numbers that stay typed", () => {
  const paragraph = (...inlines: [text: string, figureId: string | null][]) => ({
    kind: "PARAGRAPH" as const,
    inlines: inlines.map(([text, figureId]) => ({ text, figureId })),
    table: null,
    items: null,
  });
  const marked = (blocks: Section["blocks"], ...quotes: string[]) => {
    const section = { ...report.sections[0]!, blocks };
    const found = typedIn(
      section,
      quotes.map((quote) => typedNumber(quote)),
    );
    return [...found.values()].map((stretches) =>
      stretches.map(({ text, typed }) => (typed === null ? text : `[${text}]`)).join(""),
    );
  };

  it("are marked among the words, in their order, in whichever line they are", () => {
    expect(
      marked(
        [
          paragraph(["支出", null], ["12万元", "a:AMOUNT"], ["，其中12万元，又12万元。", null]),
          paragraph(["占5%", null]),
        ],
        "12万元",
        "12万元",
        "5%",
      ),
    ).toEqual(["，其中[12万元]，又[12万元]。", "占[5%]"]);
  });

  it("are no parts of longer ones, and what is printed otherwise is passed over", () => {
    expect(marked([paragraph(["共112人，12人", null])], "9人", "12人")).toEqual([
      "共112人，[12人]",
    ]);
    expect(marked([paragraph(["1.5%", null])], "5%")).toEqual([]);
  });
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
