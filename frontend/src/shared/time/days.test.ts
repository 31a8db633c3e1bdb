import { describe, expect, it } from "vitest";
import { daysLeft, evaluatedYear, shownDay, today, years } from "./days";

it("takes today from where the reader is, not from Greenwich", () => {
  expect(today(new Date(2025, 2, 4, 0, 30))).toBe("2025-03-04");
});

describe("days until a deadline", () => {
  it.each([
    ["2025-03-27", "2025-03-24", 3],
    ["2025-03-27", "2025-03-27", 0],
    ["2025-03-01", "2025-02-28", 1],
    ["2025-01-01", "2025-01-02", -1],
  ])("to %s, from %s: %i", (deadline, from, days) => {
    expect(daysLeft(deadline, from)).toBe(days);
  });
});

describe("a day as people write it", () => {
  it.each([
    ["2025-03-27", "zh-CN", "3月27日"],
    ["2024-03-27", "zh-CN", "2024年3月27日"],
    ["2025-03-27", "en", "Mar 27"],
    ["2024-03-27", "en", "Mar 27, 2024"],
  ])("%s in %s: %s", (day, language, shown) => {
    expect(shownDay(day, "2025-03-24", language)).toBe(shown);
  });
});

it("evaluates the year that has ended", () => {
  expect(evaluatedYear("2025-03-24")).toBe(2024);
  expect(years("2025-03-24").slice(0, 3)).toEqual([2025, 2024, 2023]);
});
