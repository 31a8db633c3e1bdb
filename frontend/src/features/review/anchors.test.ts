import { describe, expect, it } from "vitest";
import { report } from "../../api/fixtures";
import { columnOf, isAmount, labelsOf, placeInWords, placesOf } from "./anchors";

const PROJECT = "0193c000-0000-7000-8000-0000000000b1";

describe("the place of a remark", () => {
  it.each([
    ["figure/expenditure/basic:SHARE", ["figure/expenditure/basic", "figure/expenditure"]],
    ["figure/expenditure:AMOUNT", ["figure/expenditure"]],
    ["paragraph/deviation", ["paragraph/deviation"]],
  ])("of %s is sought at %s", (anchor, places) => {
    expect(placesOf(anchor)).toEqual(places);
  });

  it.each([
    ["figure/expenditure/basic:AMOUNT_YEAR", "yearBudget"],
    ["figure/staffing/administrative:COUNT", "inPost"],
    ["figure/department:SCORE", null],
    ["paragraph/deviation", null],
  ])("of %s stands in the column %s", (anchor, column) => {
    expect(columnOf(anchor)).toBe(column);
  });
});

it.each([
  ["/budget/expenditure/rows/basic/executed", true],
  ["/budget/head/closingCarryOver", true],
  ["/projects/1/indicators/rows/2/points", false],
  ["/narrative/executed-well", false],
])("%s is an amount: %s", (pointer, amount) => {
  expect(isAmount(pointer)).toBe(amount);
});

describe("a place in words", () => {
  const words = { section: (name: string) => name, label: labelsOf(report) };

  it.each([
    ["figure/expenditure/basic:SHARE", "BUDGET › 基本支出占支出合计"],
    ["paragraph/conclusion", "NARRATIVE › 绩效评价结论"],
    ["section/BUDGET", "BUDGET"],
    ["figure/gone:AMOUNT", "NARRATIVE"],
  ])("%s is %s", (anchor, said) => {
    expect(placeInWords(anchor, words)).toBe(said);
  });

  it("of a project's text names the project", () => {
    const anchor = `field/PROJECTS/projects/${PROJECT}/goal/deviation`;
    const inner = { ...report.sections[0]!, heading: "偏离", anchor, blocks: [], sections: [] };
    const project = { ...inner, heading: "平安建设", anchor: null, sections: [inner] };

    expect(labelsOf({ ...report, sections: [project] }).get(anchor)).toBe("平安建设 › 偏离");
  });
});
