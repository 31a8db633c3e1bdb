import { around } from "./rules";
import { plainName, type Column, type Place, type Proposal, type Target } from "./takeover";

type Row = { [C in Column]: string | null };
const EMPTY: Row = { initialBudget: null, yearBudget: null, executed: null };

const chosenAt = <S extends Place["section"]>(chosen: readonly Proposal[], section: S) =>
  chosen.flatMap(({ place, value, fact }) =>
    place.section === section
      ? [{ place: place as Extract<Place, { section: S }>, value, fact }]
      : [],
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
    projects: [...projects].map(([name, cells]) => {
      const known = target.projects.find((project) => plainName(project.name) === plainName(name));
      return {
        name,
        known: known ?? null,
        rows: merged(known?.funding.value.rows ?? [], "source", cells),
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
