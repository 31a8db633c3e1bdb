import { expect, it } from "vitest";
import { rowsOf, sectionOf, totalsOf, unreadable } from "./rules";

const entries = [
  { code: "basic", zh: "基本支出", en: "Basic", parent: null },
  { code: "personnel", zh: "人员经费", en: "Personnel", parent: "basic" },
  { code: "generalOperating", zh: "日常公用经费", en: "Operating", parent: "basic" },
  { code: "project", zh: "项目支出", en: "Project", parent: null },
];
const row = (code: string, executed: string | null, yearBudget: string | null = null) => ({
  code,
  initialBudget: null,
  yearBudget,
  executed,
});

it("adds a group from its parts, and the total from the parts alone", () => {
  const rows = rowsOf(
    {
      rows: [
        row("personnel", "5037600.00"),
        row("generalOperating", "816200.00"),
        row("project", "6346700.00"),
      ],
    },
    entries,
    false,
  );
  expect(rows[0]).toMatchObject({ label: "基本支出", isGroup: true, executed: "5853800.00" });
  expect(totalsOf(rows).executed).toBe("12200500.00");
});

it("has no total while a row that is there lacks an amount", () => {
  const rows = rowsOf(
    { rows: [row("personnel", null, "1.00"), row("project", "2.00")] },
    entries,
    false,
  );
  expect(totalsOf(rows).executed).toBeNull();
});

it("puts back what it was made from: lines without amounts are no rows", () => {
  const section = { rows: [row("personnel", "1.00"), row("project", "2.00", "3.00")] };
  expect(sectionOf(rowsOf(section, entries, false))).toEqual(section);
});

it("counts what is no amount", () => {
  expect(unreadable({ rows: [row("personnel", "五十万"), row("project", "2.00")] })).toBe(1);
});
