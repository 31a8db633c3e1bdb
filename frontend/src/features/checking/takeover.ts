import Big from "big.js";
import type { Loaded, Schemas } from "../../api/client";
import { isYuan, yuan } from "../../shared/money/yuan";
import { indicatorsIn, inWords, type Indicator } from "./indicators";
import type { Check, Fact, Reconciliation } from "./queries";

export type Column = "initialBudget" | "yearBudget" | "executed";
type Stated = Schemas["StatedFigure"];

/** A year that is to be filled, as it is now. */
export interface Target {
  evaluation: Schemas["EvaluationView"];
  staffing: Loaded<Schemas["Staffing"]>;
  budget: Loaded<Schemas["BudgetView"]>;
  revenue: Loaded<Schemas["BudgetSection"]>;
  expenditure: Loaded<Schemas["BudgetSection"]>;
  stated: Loaded<Schemas["StatedFigures"]>;
  /** The department's own. */
  indicators: Loaded<Schemas["IndicatorTable"]>;
  /** Of the projects that the document names. */
  projects: readonly {
    id: string;
    name: string;
    funding: Loaded<Schemas["Funding"]>;
    indicators: Loaded<Schemas["IndicatorTable"]>;
  }[];
  lists: readonly Schemas["CodeListView"][];
}

/** A name without what is written in several ways: quotes, blanks, full width. */
export const plainName = (name: string) =>
  name.normalize("NFKC").replace(/[\s"'\u2018\u2019\u201c\u201d\u300a\u300b]/g, "");

/** Where a fact goes. */
export type Place =
  | { section: "staffing" }
  | { section: "budget"; field: "openingCarryOver" | "closingCarryOver" }
  | { section: "revenue" | "expenditure"; code: string; column: Column }
  | { section: "project"; name: string; source: string; column: Column }
  | { section: "indicators"; project: string | null; level: string; name: string }
  | { section: "stated"; subject: string; kind: Stated["kind"]; unit: Stated["unit"] };

export type Doubt = "approximate" | "contradicted" | "scope" | "source" | "basis";

/** A field that can be filled: what stands there, what would, and by which words. */
export interface Proposal {
  id: string;
  place: Place;
  /** In the form of the field: yuan, a count, or as it is stated; of an indicator what it says in words. */
  value: string;
  /** The row that a form states. */
  indicator?: Indicator;
  old: string | null;
  fact: Fact;
  /** Why it is not ticked by itself. */
  doubt: Doubt | null;
}

const REVENUE: Partial<Record<Fact["kind"], string>> = {
  REVENUE_APPROPRIATION: "fiscalAppropriation",
  REVENUE_SUPERIOR_GRANTS: "superiorSubsidy",
  REVENUE_SERVICE: "institutional",
  REVENUE_OPERATING: "business",
  REVENUE_OTHER: "other",
};
const EXPENDITURE: Partial<Record<Fact["kind"], string>> = {
  PERSONNEL: "personnel",
  GENERAL_OPERATING: "generalOperating",
  PROJECT_EXPENDITURE: "project",
  OPERATING_EXPENDITURE: "operating",
};
const CARRY_OVER: Partial<Record<Fact["kind"], "openingCarryOver" | "closingCarryOver">> = {
  OPENING_BALANCE: "openingCarryOver",
  CLOSING_BALANCE: "closingCarryOver",
};
/** What the department states of itself; its parts are in the sections. */
const STATED: Partial<Record<Fact["kind"], Pick<Stated, "subject" | "kind" | "unit">>> = {
  REVENUE_TOTAL: { subject: "revenue", kind: "AMOUNT", unit: "WAN_YUAN" },
  EXPENDITURE_TOTAL: { subject: "expenditure", kind: "AMOUNT", unit: "WAN_YUAN" },
  BASIC_EXPENDITURE: { subject: "expenditure/basic", kind: "AMOUNT", unit: "WAN_YUAN" },
  IN_POST: { subject: "staffing", kind: "COUNT", unit: "COUNT" },
  PROJECT_COUNT: { subject: "projects", kind: "COUNT", unit: "COUNT" },
  SCORE: { subject: "department", kind: "SCORE", unit: "POINTS" },
  GRADE: { subject: "department", kind: "GRADE", unit: "TEXT" },
};
const COLUMN: Record<Fact["kind"] & ("INITIAL_BUDGET" | "YEAR_BUDGET" | "EXECUTED"), Column> = {
  INITIAL_BUDGET: "initialBudget",
  YEAR_BUDGET: "yearBudget",
  EXECUTED: "executed",
};
const isColumn = (kind: Fact["kind"]): kind is keyof typeof COLUMN => kind in COLUMN;

/** Where no source of a project's funds is named, it is nearly always this one. */
const USUAL_SOURCE = "currentAppropriation";

/** The names of the document's projects by the key of their facts; those of the list where they have no part of their own. */
export function projectNames({ facts }: Reconciliation): Map<string, string> {
  const named = facts.filter(({ kind }) => kind === "PROJECT_NAME");
  const own = named.filter(({ subject }) => subject !== null && subject !== LIST);
  return new Map(
    own.length > 0
      ? own.map(({ subject, value }) => [subject!, value])
      : named.map(({ value }) => [value, value]),
  );
}
const LIST = "list";

/** Everything of the document that has a field, with what stands there; what stands there already is left out. */
export function proposals(view: Reconciliation, target: Target): Proposal[] {
  const contradicted = new Set(
    view.findings
      .filter(({ severity }) => severity === "error")
      .flatMap(({ facts }) => facts.slice(0, 1)),
  );
  const names = projectNames(view);
  const found = new Map<string, { place: Place; doubt: Doubt | null; facts: Fact[] }>();
  const add = (place: Place, fact: Fact, doubt: Doubt | null) => {
    const id = Object.values(place).join("/");
    const there = found.get(id);
    if (there === undefined) found.set(id, { place, doubt, facts: [fact] });
    else if (there.doubt !== null && doubt === null) found.set(id, { place, doubt, facts: [fact] });
    else if ((there.doubt === null) === (doubt === null)) there.facts.push(fact);
  };
  for (const fact of view.facts) placesOf(fact, names, target, add);
  for (const check of view.checks) shareOf(check, view, add);

  const fields = [...found].flatMap(([id, { place, doubt, facts }]): Proposal[] => {
    const fact = facts[0]!;
    const value = valueAt(place, fact);
    if (value === null) return [];
    const old = oldAt(place, target);
    if (old !== null && equal(old, value)) return [];
    const differs = facts.some((other) => other.value !== fact.value);
    return [
      {
        id,
        place,
        value,
        old,
        fact,
        doubt:
          fact.confidence !== "CERTAIN"
            ? "approximate"
            : differs || contradicted.has(fact.id)
              ? "contradicted"
              : doubt,
      },
    ];
  });
  return [...fields, ...ofIndicators(view, names, target, contradicted)];
}

/** The rows of the forms: a project's by its name, the department's own where the document is one of a department. */
function ofIndicators(
  view: Reconciliation,
  names: ReadonlyMap<string, string>,
  target: Target,
  contradicted: ReadonlySet<string>,
): Proposal[] {
  const seen = new Set<string>();
  return indicatorsIn(view.facts).flatMap(({ name, facts, indicator }): Proposal[] => {
    const project = names.get(name.subject ?? "") ?? null;
    if (project === null && !view.document.kind.startsWith("DEPARTMENT_")) return [];
    const { level1, level2 } = indicator;
    const level = `${level1} › ${level2}`;
    const place: Place = { section: "indicators", project, level, name: indicator.name };
    const id = Object.values(place).join("/");
    const value = inWords(indicator);
    const there = tableOf(project, target).find((row) => isSameRow(row, indicator));
    const old = there === undefined ? null : inWords(there);
    if (seen.has(id) || old === value) return [];
    seen.add(id);
    const doubt = facts.some(({ confidence }) => confidence !== "CERTAIN")
      ? "approximate"
      : facts.some((fact) => contradicted.has(fact.id))
        ? "contradicted"
        : null;
    return [{ id, place, value, old, fact: name, doubt, indicator }];
  });
}

const tableOf = (project: string | null, target: Target) =>
  (project === null
    ? target.indicators
    : target.projects.find(({ name }) => plainName(name) === plainName(project))?.indicators
  )?.value.rows ?? [];

/** One indicator, whatever is stated of it. */
export const isSameRow = (
  one: Pick<Indicator, "level1" | "name">,
  other: Pick<Indicator, "level1" | "name">,
): boolean => one.level1 === other.level1 && plainName(one.name) === plainName(other.name);

/** What is ticked by itself: an empty field with a statement beyond doubt. */
export const isSure = ({ old, doubt }: Proposal) => old === null && doubt === null;

type Add = (place: Place, fact: Fact, doubt: Doubt | null) => void;

function placesOf(fact: Fact, names: ReadonlyMap<string, string>, target: Target, add: Add): void {
  const { kind, subject, scope, basis } = fact;
  if (subject === null) {
    const revenue = REVENUE[kind];
    const expenditure = EXPENDITURE[kind];
    const carryOver = CARRY_OVER[kind];
    const stated = STATED[kind];
    // The accounts state what was executed; a budget beside them may be of the projects alone.
    const column: Column =
      basis === "INITIAL_BUDGET"
        ? "initialBudget"
        : basis === "YEAR_BUDGET"
          ? "yearBudget"
          : "executed";
    const ofBudget = column === "executed" ? null : "basis";
    if (kind === "AUTHORIZED") add({ section: "staffing" }, fact, null);
    if (revenue !== undefined) add({ section: "revenue", code: revenue, column }, fact, ofBudget);
    if (expenditure !== undefined)
      add(
        { section: "expenditure", code: expenditure, column },
        fact,
        scope === null ? ofBudget : "scope",
      );
    if (carryOver !== undefined)
      add({ section: "budget", field: carryOver }, fact, scope === null ? null : "scope");
    if (stated !== undefined && column === "executed")
      add({ section: "stated", ...stated }, fact, scope === null ? null : "scope");
    return;
  }
  if (subject === LIST && kind === "PROJECT_AMOUNT" && names.has(fact.label))
    add(
      { section: "project", name: fact.label, source: USUAL_SOURCE, column: "yearBudget" },
      fact,
      "source",
    );
  const name = names.get(subject);
  if (name === undefined || !isColumn(kind)) return;
  const source = target.lists
    .find(({ list }) => list === "fundingSource")
    ?.entries.find(({ zh }) => fact.label.includes(zh));
  add(
    { section: "project", name, source: source?.code ?? USUAL_SOURCE, column: COLUMN[kind] },
    fact,
    source === undefined ? "source" : null,
  );
}

/** A share says of itself only “占支出总额”: the check that looked at it knows of what. */
function shareOf({ rule, facts: ids }: Check, { facts }: Reconciliation, add: Add): void {
  if (rule !== "R02" && rule !== "R05") return;
  const [share, part] = ids.map((id) => facts.find((fact) => fact.id === id));
  if (share?.kind !== "SHARE" || part === undefined) return;
  const subject =
    rule === "R02"
      ? `revenue/${REVENUE[part.kind] ?? ""}`
      : `expenditure/${part.kind === "BASIC_EXPENDITURE" ? "basic" : (EXPENDITURE[part.kind] ?? "")}`;
  if (!subject.endsWith("/"))
    add({ section: "stated", subject, kind: "SHARE", unit: "PERCENT" }, share, null);
}

/** `null` where the field cannot have it. */
function valueAt(place: Place, { value, unit }: Fact): string | null {
  switch (place.section) {
    case "staffing":
      return unit === "COUNT" && /^\d{1,6}$/.test(value) ? value : null;
    case "indicators":
      return null;
    case "stated":
      if (place.unit === "WAN_YUAN")
        return unit === "YUAN" ? new Big(value).div(10_000).toFixed() : null;
      return value;
    default:
      try {
        const amount = yuan(value);
        return unit === "YUAN" && isYuan(amount) && !amount.startsWith("-") ? amount : null;
      } catch {
        return null;
      }
  }
}

function oldAt(place: Place, target: Target): string | null {
  switch (place.section) {
    case "staffing": {
      const { authorized } = target.staffing.value;
      return authorized === null ? null : String(authorized);
    }
    case "budget":
      return target.budget.value[place.field];
    case "revenue":
    case "expenditure":
      return (
        target[place.section].value.rows.find(({ code }) => code === place.code)?.[place.column] ??
        null
      );
    case "project":
      return (
        target.projects
          .find(({ name }) => plainName(name) === plainName(place.name))
          ?.funding.value.rows.find(({ source }) => source === place.source)?.[place.column] ?? null
      );
    case "indicators":
      return null;
    case "stated":
      return (
        target.stated.value.rows.find(
          ({ subject, kind }) => subject === place.subject && kind === place.kind,
        )?.value ?? null
      );
  }
}

function equal(one: string, other: string): boolean {
  try {
    return new Big(one).eq(other);
  } catch {
    return one === other;
  }
}
