import type { Schemas } from "../../api/client";

export type Sign = Schemas["IndicatorRow"]["sign"];

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

/** Those that stand before a number: the longest first, as ＞ begins ＞＝. */
export const MARKS = Object.keys(WORDS).sort((one, other) => other.length - one.length);
