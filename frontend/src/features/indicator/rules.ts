import type { Schemas } from "../../api/client";
import { parseDecimal } from "../../shared/money/yuan";

export type IndicatorRow = Schemas["IndicatorRow"];
type IndicatorTable = Schemas["IndicatorTable"];
type Sign = IndicatorRow["sign"];

const SIGNS: Record<Sign, string> = {
  AT_LEAST: "≥",
  MORE_THAN: "＞",
  EQUAL: "＝",
  LESS_THAN: "＜",
  AT_MOST: "≤",
  QUALITATIVE: "定性",
};

const WORDS: Record<string, Sign> = {
  "≥": "AT_LEAST",
  ">=": "AT_LEAST",
  "≧": "AT_LEAST",
  大于等于: "AT_LEAST",
  不少于: "AT_LEAST",
  不低于: "AT_LEAST",
  ">": "MORE_THAN",
  大于: "MORE_THAN",
  "=": "EQUAL",
  等于: "EQUAL",
  "<": "LESS_THAN",
  小于: "LESS_THAN",
  "≤": "AT_MOST",
  "<=": "AT_MOST",
  "≦": "AT_MOST",
  小于等于: "AT_MOST",
  不超过: "AT_MOST",
  不高于: "AT_MOST",
  定性: "QUALITATIVE",
  qualitative: "QUALITATIVE",
};

/** A sign as people type it and as forms print it; `null` if it is none. */
export function readSign(typed: string): Sign | null {
  const text = typed.normalize("NFKC").trim();
  if (text in SIGNS) return text as Sign;
  return WORDS[text] ?? WORDS[text.toLowerCase()] ?? null;
}

export function showSign(sign: string, qualitative: string): string {
  if (sign === "QUALITATIVE") return qualitative;
  return SIGNS[sign as Sign] ?? sign;
}

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
