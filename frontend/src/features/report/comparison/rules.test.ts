import { describe, expect, it } from "vitest";
import { submissions } from "../../../api/fixtures";
import { grouped, signed, standard } from "./rules";

describe("a comparison", () => {
  it("begins with the last submission, else with last year", () => {
    expect(standard(submissions)).toBe("5");
    expect(standard([])).toBe("last-year");
  });

  it.each([
    ["0.03", "+0.03"],
    ["-1", "−1"],
    ["0.00", "0.00"],
  ])("shows the difference %s as %s", (difference, shown) => {
    expect(signed(difference)).toBe(shown);
  });

  it("keeps together what belongs to one project, in the order in which it comes", () => {
    const some = [{ project: null }, { project: "乙" }, { project: "甲" }, { project: "乙" }];

    expect(grouped(some).map(([project, items]) => [project, items.length])).toEqual([
      [null, 1],
      ["乙", 2],
      ["甲", 1],
    ]);
  });
});
