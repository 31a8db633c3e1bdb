import type { Schemas } from "../../api/client";
import { isYuan } from "../../shared/money/yuan";

type Funding = Schemas["Funding"];

export const AMOUNTS = ["initialBudget", "yearBudget", "executed"] as const;

/** A source as the page shows it, whether or not the project has a row for it. */
export interface FundingLine {
  source: string;
  label: string;
  initialBudget: string | null;
  yearBudget: string | null;
  executed: string | null;
}

export function fundingRows(
  funding: Funding,
  sources: readonly Schemas["CodeEntry"][],
  english: boolean,
): FundingLine[] {
  return sources.map((entry) => {
    const row = funding.rows.find((r) => r.source === entry.code);
    return {
      source: entry.code,
      label: english ? entry.en : entry.zh,
      initialBudget: row?.initialBudget ?? null,
      yearBudget: row?.yearBudget ?? null,
      executed: row?.executed ?? null,
    };
  });
}

/** Only sources with an amount are rows. */
export function fundingOf(rows: readonly FundingLine[]): Funding {
  return {
    rows: rows
      .filter((row) => AMOUNTS.some((key) => row[key] !== null))
      .map(({ source, initialBudget, yearBudget, executed }) => ({
        source,
        initialBudget,
        yearBudget,
        executed,
      })),
  };
}

export function unreadable(funding: Funding): number {
  return funding.rows
    .flatMap((row) => AMOUNTS.map((key) => row[key]))
    .filter((amount) => amount !== null && !isYuan(amount)).length;
}
