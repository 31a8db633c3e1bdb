import type { Schemas } from "../../api/client";
import { MARKS, readSign, showSign } from "../../shared/indicator/signs";
import { parseDecimal } from "../../shared/money/yuan";
import type { Fact } from "./queries";

type IndicatorRow = Schemas["IndicatorRow"];

/** What a form says in a row of its indicators, as it is filled in. */
export type Indicator = Pick<
  IndicatorRow,
  "level1" | "level2" | "name" | "sign" | "target" | "unit" | "points" | "actual"
>;

/** A row of a document's form: the fact that names it, the others that stand in it, what they say together. */
export interface Stated {
  name: Fact;
  facts: Fact[];
  indicator: Indicator;
}

/** The rows of the forms, in the document's order. */
export function indicatorsIn(facts: readonly Fact[]): Stated[] {
  const rows: { name: Fact; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const row = rows.at(-1);
    if (fact.kind === "INDICATOR_NAME") rows.push({ name: fact, facts: [] });
    else if (
      fact.kind.startsWith("INDICATOR_") &&
      row?.name.subject === fact.subject &&
      row.name.value === fact.label
    )
      row.facts.push(fact);
  }
  return rows.flatMap(({ name, facts: inRow }) => {
    const printed = (kind: Fact["kind"]) =>
      inRow.find((fact) => fact.kind === kind)?.quote.text.trim() ?? null;
    // A row belongs somewhere; without a level it cannot be filed.
    if (name.scope === null) return [];
    const aim = readTarget(printed("INDICATOR_TARGET"));
    const points = printed("INDICATOR_POINTS");
    return [
      {
        name,
        facts: inRow,
        indicator: {
          level1: bare(name.scope),
          level2: bare(name.label === "" ? name.scope : name.label),
          name: name.value,
          ...aim,
          points: points === null ? null : parseDecimal(points.replace(/分$/, "")),
          actual: readActual(printed("INDICATOR_ACTUAL"), aim.unit),
        },
      },
    ];
  });
}

/** 产出指标（50分）: the points are said by its rows. */
const bare = (level: string): string => halfWidth(level).replace(/\(.*$/, "").trim();

const NUMBER = /^(-?[\d,]+(?:\.\d+)?)\s*(\D{0,20})$/;

/** ≥120公里: sign, number and unit; what is no number is a target in words. */
export function readTarget(printed: string | null): Pick<Indicator, "sign" | "target" | "unit"> {
  const text = halfWidth(printed ?? "").trim();
  const mark = MARKS.find((one) => text.startsWith(one));
  const [, number, unit] = NUMBER.exec(text.slice(mark?.length ?? 0).trim()) ?? [];
  const target = number === undefined ? null : parseDecimal(number);
  return target === null
    ? { sign: "QUALITATIVE", target: printed, unit: null }
    : {
        sign: mark === undefined ? "EQUAL" : (readSign(mark) ?? "EQUAL"),
        target,
        unit: unit === undefined || unit === "" ? null : unit,
      };
}

/** The number alone where its unit is the target's. */
function readActual(printed: string | null, unit: string | null): string | null {
  if (printed === null) return null;
  const [, number, own] = NUMBER.exec(halfWidth(printed)) ?? [];
  const read = number === undefined ? null : parseDecimal(number);
  return read !== null && (own === "" || own === unit) ? read : printed;
}

/** As one reads it beside another: ≥120公里 → 126，15分. */
export const inWords = ({ sign, target, unit, actual, points }: Indicator): string =>
  `${showSign(sign, "")}${target ?? ""}${unit ?? ""} → ${actual ?? "—"}${points === null ? "" : `，${points}分`}`;

/** Digits, signs and stops of full width; units such as ㎡ stay. */
const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
