import { describe, expect, it } from "vitest";
import { spotOf } from "./spots";

const PROJECT = "0193c000-0000-7000-8000-0000000000b1";

describe("the place of a remark or a figure", () => {
  it.each([
    ["section/STAFFING", "STAFFING", null],
    ["section/UNHEARD_OF", "NARRATIVE", null],
    ["figure/expenditure:AMOUNT", "BUDGET", null],
    ["figure/revenue/fiscal:SHARE", "BUDGET", null],
    ["figure/budget/openingCarryOver:AMOUNT", "BUDGET", null],
    ["figure/staffing/administrative:COUNT", "STAFFING", null],
    ["figure/profile/offices:COUNT", "PROFILE", null],
    ["figure/department:RATE", "BUDGET", null],
    ["figure/department:SCORE", "NARRATIVE", null],
    ["figure/projects:COUNT", "PROJECTS", null],
    [`figure/project/${PROJECT}:AMOUNT`, "PROJECTS", PROJECT],
    [`figure/project/${PROJECT}/appropriation:AMOUNT_YEAR`, "PROJECTS", PROJECT],
    ["paragraph/deviation", "NARRATIVE", null],
    [`field/PROJECTS/projects/${PROJECT}/goal/deviation`, "PROJECTS", PROJECT],
    ["field/BUDGET/budget/head/closingCarryOver", "BUDGET", null],
  ])("%s is changed in %s", (anchor, section, projectId) => {
    expect(spotOf(anchor)).toEqual({ section, projectId });
  });
});
