import type { Schemas } from "../../api/client";
import { around } from "./rules";
import type { Indicator } from "./indicators";
import {
  isSameRow,
  plainName,
  type Column,
  type Place,
  type Proposal,
  type Target,
} from "./takeover";

type IndicatorRow = Schemas["IndicatorRow"];
type Row = { [C in Column]: string | null };
const EMPTY: Row = { initialBudget: null, yearBudget: null, executed: null };

const chosenAt = <S extends Place["section"]>(chosen: readonly Proposal[], section: S) =>
  chosen.flatMap(({ place, ...rest }) =>
    place.section === section ? [{ place: place as Extract<Place, { section: S }>, ...rest }] : [],
  );

/** The sections as they will be, each with nothing changed but what was chosen; `null` where nothing was. */
export function filled(chosen: readonly Proposal[], target: Target, text: string) {
  const staffing = chosenAt(chosen, "staffing")[0];
  const budget = chosenAt(chosen, "budget");
  const stated = chosenAt(chosen, "stated");
  const account = (section: "revenue" | "expenditure") => {
    const parts = chosenAt(chosen, section);
    return parts.length === 0
      ? null
      : {
          rows: merged(
            target[section].value.rows,
            "code",
            parts.map(({ place, value }) => [place.code, place.column, value]),
          ),
        };
  };
  const projects = new Map<string, [string, Column, string][]>();
  for (const { place, value } of chosenAt(chosen, "project"))
    projects.set(place.name, [
      ...(projects.get(place.name) ?? []),
      [place.source, place.column, value],
    ]);
  const indicators = new Map<string | null, Indicator[]>();
  for (const { place, indicator } of chosenAt(chosen, "indicators"))
    if (indicator !== undefined)
      indicators.set(place.project, [...(indicators.get(place.project) ?? []), indicator]);
  const own = indicators.get(null);
  const named = [...indicators.keys()].flatMap((name) => name ?? []);
  return {
    staffing:
      staffing === undefined
        ? null
        : { ...target.staffing.value, authorized: parseInt(staffing.value, 10) },
    budget:
      budget.length === 0
        ? null
        : {
            ...target.budget.value,
            ...Object.fromEntries(budget.map(({ place, value }) => [place.field, value])),
          },
    revenue: account("revenue"),
    expenditure: account("expenditure"),
    stated:
      stated.length === 0
        ? null
        : {
            rows: [
              ...target.stated.value.rows.filter(
                ({ subject, kind }) =>
                  !stated.some(({ place }) => place.subject === subject && place.kind === kind),
              ),
              ...stated.map(({ place: { subject, kind, unit }, value, fact }) => {
                const { before, after } = around(text, fact.quote);
                return {
                  subject,
                  kind,
                  unit,
                  value,
                  quote: `${before}${fact.quote.text}${after}`.trim(),
                };
              }),
            ],
          },
    indicators:
      own === undefined ? null : { rows: withIndicators(target.indicators.value.rows, own) },
    projects: [...new Set([...projects.keys(), ...named])].map((name) => {
      const known = target.projects.find((project) => plainName(project.name) === plainName(name));
      const cells = projects.get(name);
      const rows = indicators.get(name);
      return {
        name,
        known: known ?? null,
        funding:
          cells === undefined
            ? null
            : { rows: merged(known?.funding.value.rows ?? [], "source", cells) },
        indicators:
          rows === undefined
            ? null
            : { rows: withIndicators(known?.indicators.value.rows ?? [], rows) },
      };
    }),
  };
}

/** Rows with some of their cells changed, and rows that were not there behind them. */
function merged<K extends string>(
  rows: readonly (Row & Record<K, string>)[],
  key: K,
  cells: readonly (readonly [of: string, column: Column, value: string])[],
): (Row & Record<K, string>)[] {
  const all = rows.map((row) => ({ ...row }));
  for (const [of, column, value] of cells) {
    let row = all.find((one) => one[key] === of);
    if (row === undefined) {
      row = { ...EMPTY, [key]: of } as Row & Record<K, string>;
      all.push(row);
    }
    Object.assign(row, { [column]: value });
  }
  return all;
}

/** A table with what a form states: of the indicators that are there, and behind them those that are not. */
function withIndicators(
  rows: readonly IndicatorRow[],
  stated: readonly Indicator[],
): IndicatorRow[] {
  return [
    ...rows.map((row) => ({ ...row, ...stated.find((one) => isSameRow(row, one)) })),
    ...stated
      .filter((one) => !rows.some((row) => isSameRow(row, one)))
      .map((one) => ({
        id: null,
        ...one,
        givenScore: null,
        deviationReason: null,
        improvement: null,
        illustrative: false,
      })),
  ];
}
