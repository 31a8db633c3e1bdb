import type { Schemas } from "../../api/client";

export type RoleAssignment = Schemas["RoleAssignment"];
export type Role = RoleAssignment["role"];

export const ROLES: readonly Role[] = [
  "FILLER",
  "UNIT_HEAD",
  "AUTHORITY_REVIEWER",
  "FINANCE_REVIEWER",
  "PERFORMANCE_OFFICE",
  "ADMINISTRATOR",
  "AUDITOR",
];

/** The years that stand for all of them. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2100;

export const SHORTEST = 15;
export const LONGEST = 128;

/** How many characters a password has, counted as the server does. */
export const lengthOf = (password: string): number => Array.from(password.normalize("NFC")).length;

/** How many characters are missing; below zero: too many. */
export function missing(password: string): number {
  const length = lengthOf(password);
  if (length < SHORTEST) return SHORTEST - length;
  return length > LONGEST ? LONGEST - length : 0;
}

/** A wait as minutes and seconds: 95 → "1:35". */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`;

/** Waits that are longer do not end by waiting: an administrator has to help. */
export const LONGEST_WAIT = 24 * 60 * 60;

/** Each role once, in the order of the table of roles, with the number of units it is limited to; 0: not limited. */
export function rolesIn(
  assignments: readonly RoleAssignment[],
): { role: Role; departments: number }[] {
  return ROLES.flatMap((role) => {
    const held = assignments.filter((assignment) => assignment.role === role);
    if (held.length === 0) return [];
    const limited = held.every((assignment) => assignment.departmentId !== null);
    return [{ role, departments: limited ? held.length : 0 }];
  });
}

/** A role as it is typed: an empty year is no limit. */
export interface AssignmentDraft {
  role: Role;
  region: string;
  departmentId: string | null;
  firstYear: string;
  lastYear: string;
}

export const NEW_ASSIGNMENT: AssignmentDraft = {
  role: "FILLER",
  region: "",
  departmentId: null,
  firstYear: "",
  lastYear: "",
};

const YEAR = /^\d{4}$/;

export const isYear = (text: string): boolean => text === "" || YEAR.test(text);

export const draftOf = (assignment: RoleAssignment): AssignmentDraft => ({
  role: assignment.role,
  region: assignment.region,
  departmentId: assignment.departmentId,
  firstYear: assignment.firstYear === FIRST_YEAR ? "" : `${assignment.firstYear}`,
  lastYear: assignment.lastYear === LAST_YEAR ? "" : `${assignment.lastYear}`,
});

/** What a draft says; nothing while a year is none. */
export function assignmentOf(draft: AssignmentDraft): RoleAssignment | null {
  if (!isYear(draft.firstYear) || !isYear(draft.lastYear)) return null;
  return {
    role: draft.role,
    region: draft.region.trim(),
    departmentId: draft.departmentId,
    firstYear: draft.firstYear === "" ? FIRST_YEAR : parseInt(draft.firstYear, 10),
    lastYear: draft.lastYear === "" ? LAST_YEAR : parseInt(draft.lastYear, 10),
  };
}

export type Area = Schemas["AreaView"];

export const areaDraftOf = (area: Area): AssignmentDraft =>
  draftOf({ role: NEW_ASSIGNMENT.role, ...area });

/** Where drafts hold, or nothing while one cannot be read. */
export const areasOf = (drafts: readonly AssignmentDraft[]): Area[] | null =>
  assignmentsOf(drafts)?.map(({ region, departmentId, firstYear, lastYear }) => ({
    region,
    departmentId,
    firstYear,
    lastYear,
  })) ?? null;

export type MachineScope = Schemas["MachineScope"];

/** The server's table, in its order. */
export const SCOPES: readonly MachineScope[] = ["READ_TREE", "READ", "FILL", "AUDIT", "COMPUTE"];

const BEIJING = 8 * 60 * 60 * 1000;
const DAY_TYPED = /^\d{4}-\d{2}-\d{2}$/;
const DAY = 24 * 60 * 60 * 1000;

/** A day as it is typed, up to its end in Beijing: 2026-12-31 → 2026-12-31T16:00:00Z. */
export const endOfDay = (day: string): string | null =>
  DAY_TYPED.test(day)
    ? new Date(Date.parse(`${day}T00:00:00Z`) + DAY - BEIJING).toISOString().replace(".000Z", "Z")
    : null;

/** The last whole day before a moment, in Beijing. */
export const lastDayBefore = (moment: string): string =>
  new Date(Date.parse(moment) + BEIJING - 1).toISOString().slice(0, 10);

/** A year from now, which is the longest that a client lasts, less the day that is running. */
export const inAYear = (now: Date): string =>
  lastDayBefore(new Date(+now + 364 * DAY).toISOString());

/** All of them, or nothing while one cannot be read. */
export function assignmentsOf(drafts: readonly AssignmentDraft[]): RoleAssignment[] | null {
  const read = drafts.map(assignmentOf);
  return read.every((assignment) => assignment !== null) ? read : null;
}
