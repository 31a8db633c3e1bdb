import type { Schemas } from "../../api/client";
import { isYuan, sum } from "../../shared/money/yuan";

type BudgetSection = Schemas["BudgetSection"];
type Entry = Schemas["CodeEntry"];

export const AMOUNTS = ["initialBudget", "yearBudget", "executed"] as const;

/** A line of an account as the page shows it: one for every code, whether or not the section has a row for it. */
export interface AccountRow {
  code: string;
  label: string;
  depth: number;
  /** A group's amounts are the sums of its parts. */
  isGroup: boolean;
  parent: string | null;
  initialBudget: string | null;
  yearBudget: string | null;
  executed: string | null;
}

export function rowsOf(
  section: BudgetSection,
  entries: readonly Entry[],
  english: boolean,
): AccountRow[] {
  const rows = entries.map((entry): AccountRow => {
    const row = section.rows.find((r) => r.code === entry.code);
    return {
      code: entry.code,
      label: english ? entry.en : entry.zh,
      depth: entry.parent === null ? 0 : 1,
      isGroup: entries.some((other) => other.parent === entry.code),
      parent: entry.parent,
      initialBudget: row?.initialBudget ?? null,
      yearBudget: row?.yearBudget ?? null,
      executed: row?.executed ?? null,
    };
  });
  return rows.map((row) =>
    row.isGroup ? { ...row, ...sums(rows.filter((part) => part.parent === row.code)) } : row,
  );
}

/** Only lines with an amount are rows: a line that nobody filled in is not there, and adds nothing. */
export function sectionOf(rows: readonly AccountRow[]): BudgetSection {
  return {
    rows: rows
      .filter((row) => !row.isGroup && isThere(row))
      .map(({ code, initialBudget, yearBudget, executed }) => ({
        code,
        initialBudget,
        yearBudget,
        executed,
      })),
  };
}

export function totalsOf(rows: readonly AccountRow[]) {
  return sums(rows.filter((row) => !row.isGroup));
}

export function unreadable(section: BudgetSection): number {
  return section.rows
    .flatMap((row) => AMOUNTS.map((key) => row[key]))
    .filter((amount) => amount !== null && !isYuan(amount)).length;
}

const isThere = (row: AccountRow) => AMOUNTS.some((key) => row[key] !== null);

function sums(rows: readonly AccountRow[]) {
  const there = rows.filter(isThere);
  return {
    initialBudget: sum(there.map((row) => row.initialBudget)),
    yearBudget: sum(there.map((row) => row.yearBudget)),
    executed: sum(there.map((row) => row.executed)),
  };
}
