import type { Schemas } from "../../api/client";
import { readSign } from "../../shared/indicator/signs";
import { parseDecimal } from "../../shared/money/yuan";

export type IndicatorRow = Schemas["IndicatorRow"];
type IndicatorTable = Schemas["IndicatorTable"];

/** A new row goes on in the block of the one above it. */
export function emptyRow(above: IndicatorRow | undefined): IndicatorRow {
  return {
    id: null,
    level1: above?.level1 ?? "产出指标",
    level2: above?.level2 ?? "数量指标",
    name: "",
    sign: "AT_LEAST",
    target: null,
    unit: null,
    points: null,
    actual: null,
    givenScore: null,
    deviationReason: null,
    improvement: null,
    illustrative: false,
  };
}

/** Cells that cannot be sent: rows without a name, signs and points that are none. */
export function unreadable(table: IndicatorTable): number {
  return table.rows
    .flatMap((row) => [
      row.level1.trim() !== "",
      row.level2.trim() !== "",
      row.name.trim() !== "",
      readSign(row.sign) !== null,
      row.points === null || parseDecimal(row.points) !== null,
      row.givenScore === null || parseDecimal(row.givenScore) !== null,
    ])
    .filter((good) => !good).length;
}

/** New rows got their ids from the server while more was typed: a row keeps its place, so its id is found there. */
export function adoptIds(draft: IndicatorTable, saved: IndicatorTable): IndicatorTable {
  const known = new Set(draft.rows.map((row) => row.id));
  return {
    rows: draft.rows.map((row, i) => {
      const id = saved.rows[i]?.id ?? null;
      return row.id === null && id !== null && !known.has(id) ? { ...row, id } : row;
    }),
  };
}
