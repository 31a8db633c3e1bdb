import { describe, expect, it } from "vitest";
import {
  assignmentOf,
  assignmentsOf,
  clock,
  draftOf,
  endOfDay,
  inAYear,
  lastDayBefore,
  missing,
  NEW_ASSIGNMENT,
  rolesIn,
  type Role,
  type RoleAssignment,
} from "./rules";

describe("a password's length", () => {
  it.each([
    ["", 15],
    ["四十七只白鹭", 9],
    ["四十七只白鹭飞过西和县的清晨", 1],
    ["四十七只白鹭飞过西和县的清晨。", 0],
    ["𠮷".repeat(15), 0],
    ["a".repeat(128), 0],
    ["a".repeat(130), -2],
  ])("of %j misses %i", (password, expected) => {
    expect(missing(password)).toBe(expected);
  });
});

it.each([
  [5, "0:05"],
  [60, "1:00"],
  [95, "1:35"],
  [900, "15:00"],
])("shows a wait of %i seconds as %s", (seconds, expected) => {
  expect(clock(seconds)).toBe(expected);
});

describe("somebody's roles", () => {
  const held = (role: Role, departmentId: string | null): RoleAssignment => ({
    role,
    region: "",
    departmentId,
    firstYear: 2000,
    lastYear: 2100,
  });

  it("stand once each in the table's order, with the units that they are limited to", () => {
    expect(rolesIn([held("AUDITOR", null), held("FILLER", "1"), held("FILLER", "2")])).toEqual([
      { role: "FILLER", departments: 2 },
      { role: "AUDITOR", departments: 0 },
    ]);
  });

  it("are not limited when one of several is not", () => {
    expect(rolesIn([held("FILLER", "1"), held("FILLER", null)])).toEqual([
      { role: "FILLER", departments: 0 },
    ]);
  });
});

describe("a role as it is typed", () => {
  const limited: RoleAssignment = {
    role: "FILLER",
    region: "6212",
    departmentId: "d",
    firstYear: 2024,
    lastYear: 2025,
  };

  it("is read back as it was", () => {
    const everywhere = {
      ...limited,
      region: "",
      departmentId: null,
      firstYear: 2000,
      lastYear: 2100,
    };

    expect([limited, everywhere].map(draftOf).map(assignmentOf)).toEqual([limited, everywhere]);
    expect(draftOf(everywhere)).toEqual(NEW_ASSIGNMENT);
  });

  it("cannot be read while a year is none", () => {
    expect(assignmentsOf([NEW_ASSIGNMENT, { ...NEW_ASSIGNMENT, lastYear: "20" }])).toBeNull();
  });
});

describe("the last day of a client", () => {
  it.each([
    ["2026-12-31", "2026-12-31T16:00:00Z"],
    ["2028-02-29", "2028-02-29T16:00:00Z"],
  ])("ends %s at midnight in Beijing, and is read back", (day, moment) => {
    expect(endOfDay(day)).toBe(moment);
    expect(lastDayBefore(moment)).toBe(day);
  });

  it("is no day while it is none", () => {
    expect(endOfDay("")).toBeNull();
  });

  it("is within the year to come when it is proposed", () => {
    expect(inAYear(new Date("2026-03-02T01:00:00Z"))).toBe("2027-03-01");
  });
});
