import type { Content, Rule } from "./queries";

/** What a place of a scheme's content holds, and so how it is edited. */
export type Shape =
  | { is: "text"; max: number; optional?: true }
  | { is: "decimal"; optional?: true; called?: string }
  | { is: "year"; optional?: true }
  | { is: "count" }
  | { is: "flag"; optional?: true }
  | { is: "choice"; of: readonly string[]; optional?: true }
  | { is: "words" }
  | { is: "map"; of: Leaf }
  | { is: "list"; of: Shape; fresh: unknown; folded?: true }
  | { is: "group"; fields: Fields; absent?: unknown }
  | { is: "rule"; kinds: readonly Kind[]; absent?: unknown };

export type Leaf = Extract<Shape, { is: "decimal" | "count" | "flag" }>;
export type Fields = Readonly<Record<string, Shape>>;
type Kind = Rule["kind"];

const text = (max: number): Shape => ({ is: "text", max });
const maybe = (max: number): Shape => ({ is: "text", max, optional: true });
const decimal: Shape = { is: "decimal" };
const maybeDecimal: Shape = { is: "decimal", optional: true };
const words: Shape = { is: "words" };
const choice = (...of: string[]): Shape => ({ is: "choice", of });
const maybeChoice = (...of: string[]): Shape => ({ is: "choice", of, optional: true });
const group = (fields: Fields): Shape => ({ is: "group", fields });
/** A group that may be absent, and what it is when somebody adds it. */
const maybeGroup = (fields: Fields, absent: unknown): Shape => ({ is: "group", fields, absent });
const list = (fields: Fields, fresh: object): Shape => ({ is: "list", of: group(fields), fresh });
const folded = (fields: Fields, fresh: object): Shape => ({
  is: "list",
  of: group(fields),
  fresh,
  folded: true,
});

const clauseFields: Fields = {
  document: text(200),
  article: maybe(200),
  date: maybe(10),
  verified: { is: "flag" },
};
const noClause = { document: "", article: null, date: null, verified: false };
const clause = group(clauseFields);
const maybeClause = maybeGroup(clauseFields, noClause);

const whenZero = maybeChoice("NOT_SCORED", "FULL_POINTS", "NO_POINTS");
const notApplicable = maybeChoice("FULL_POINTS", "RESCALE");
const reverse = choice("INVERSE_RATIO", "LINEAR_TO_DOUBLE", "ALL_OR_NOTHING");

const excessFields: Fields = {
  variant: choice("NONE", "REASON", "PROPORTIONAL", "STEPPED", "MIRRORED"),
  reasonAt: maybeDecimal,
  reasonAtZeroTarget: maybeDecimal,
  cutFrom: maybeDecimal,
  steps: list({ above: decimal, cut: decimal }, { above: "", cut: "" }),
  source: clause,
};
const noExcess = {
  variant: "NONE",
  reasonAt: null,
  reasonAtZeroTarget: null,
  cutFrom: null,
  steps: [],
  source: noClause,
};

const NUMERIC: readonly Kind[] = [
  "linearUp",
  "linearDown",
  "equal",
  "completion",
  "band",
  "stepDeduct",
];
const WAYS: readonly Kind[] = [...NUMERIC, "yesNo"];
const ROWS: readonly Kind[] = [
  ...WAYS,
  "qualitativeTier",
  "checklist",
  "maxOf",
  "manual",
  "own",
  "weightedGoals",
];

const blank: Rule = {
  kind: "manual",
  bands: null,
  deduct: null,
  distance: null,
  ends: null,
  equality: null,
  floor: null,
  items: null,
  losing: null,
  no: null,
  nothingBelow: null,
  of: null,
  overFulfilment: null,
  pass: null,
  per: null,
  reverse: null,
  reverseSource: null,
  side: null,
  steps: null,
  ways: null,
  yes: null,
};

/** A rule of a kind to begin with; what does not belong to the kind is absent. */
export function freshRule(kind: Kind): Rule {
  const own: Partial<Record<Kind, Partial<Rule>>> = {
    linearDown: { reverse: "INVERSE_RATIO" },
    equal: { equality: "AT_LEAST" },
    completion: { pass: "0.6" },
    band: {
      of: "",
      distance: false,
      ends: "LOWER",
      bands: [{ from: null, to: null, points: "" }],
    },
    stepDeduct: { side: "ABOVE", per: "", deduct: "", steps: "COMPLETE", floor: "0" },
    yesNo: { yes: [], no: [] },
    checklist: { losing: false, items: [] },
    maxOf: { ways: [] },
  };
  return { ...blank, ...own[kind], kind };
}

/** What belongs to a rule of a kind. */
export function ruleFields(kind: Kind): Fields {
  switch (kind) {
    case "linearUp":
      return { overFulfilment: maybeGroup(excessFields, noExcess) };
    case "linearDown":
      return { reverse, reverseSource: maybeClause };
    case "equal":
      return {
        equality: choice("AT_LEAST", "EXACTLY"),
        overFulfilment: maybeGroup(excessFields, noExcess),
      };
    case "completion":
      return { pass: decimal };
    case "band":
      return {
        of: decimal,
        ends: choice("LOWER", "UPPER"),
        distance: { is: "flag" },
        bands: list(
          { from: maybeDecimal, to: maybeDecimal, points: decimal },
          { from: null, to: null, points: "" },
        ),
      };
    case "stepDeduct":
      return {
        side: choice("ABOVE", "BELOW", "BOTH"),
        per: decimal,
        deduct: decimal,
        steps: choice("COMPLETE", "BEGUN", "PROPORTIONAL"),
        floor: decimal,
        nothingBelow: maybeDecimal,
      };
    case "yesNo":
      return { yes: words, no: words };
    case "checklist":
      return {
        losing: { is: "flag" },
        items: list(
          { code: text(50), text: text(200), points: decimal },
          { code: "", text: "", points: "" },
        ),
      };
    case "maxOf":
      return {
        ways: folded(
          {
            name: text(200),
            target: maybe(200),
            formula: maybe(500),
            whenZero,
            rule: { is: "rule", kinds: WAYS },
          },
          { name: "", target: null, formula: null, whenZero: null, rule: freshRule("linearUp") },
        ),
      };
    default:
      return {};
  }
}

const caseRow: Fields = {
  level1: text(50),
  level2: maybe(50),
  sign: choice("AT_LEAST", "MORE_THAN", "EQUAL", "LESS_THAN", "AT_MOST", "QUALITATIVE"),
  target: maybe(200),
  unit: maybe(20),
  points: maybeDecimal,
  actual: maybe(200),
  given: maybeDecimal,
};
const noCaseRow = {
  level1: "",
  level2: null,
  sign: "AT_LEAST",
  target: null,
  unit: null,
  points: null,
  actual: null,
  given: null,
};

const testCase: Fields = {
  name: text(200),
  funding: list(
    { initialBudget: maybeDecimal, yearBudget: maybeDecimal, executed: maybeDecimal },
    { initialBudget: null, yearBudget: null, executed: null },
  ),
  rows: list(caseRow, noCaseRow),
  figures: { is: "map", of: { is: "decimal" } },
  answers: folded(
    {
      code: text(50),
      actual: maybe(200),
      given: maybeDecimal,
      notApplicable: { is: "flag", optional: true },
      checks: { is: "map", of: { is: "flag" } },
    },
    { code: "", actual: null, given: null, notApplicable: null, checks: null },
  ),
  goals: folded(
    { name: text(200), ratio: decimal, rows: list(caseRow, noCaseRow) },
    { name: "", ratio: "", rows: [] },
  ),
  deductions: { is: "map", of: { is: "count" } },
  vetoes: words,
  expected: group({
    total: maybe(20),
    grade: maybe(20),
    execution: maybe(20),
    rows: words,
    byCode: { is: "map", of: { is: "decimal" } },
  }),
};

const points = { code: text(50), name: text(100) };

/** What a part of the editor holds: the place of the content, and its shape. */
export interface Part {
  name: string;
  pointer: string;
  shape: Shape;
}

const project: readonly Part[] = [
  {
    name: "scope",
    pointer: "",
    shape: group({
      name: text(200),
      regionCode: maybe(9),
      fiscalYearFrom: { is: "year" },
      fiscalYearTo: { is: "year", optional: true },
    }),
  },
  {
    name: "whole",
    pointer: "/rules",
    shape: group({
      total: decimal,
      rounding: maybeChoice("PER_ROW", "AT_END"),
      notApplicable,
    }),
  },
  {
    name: "execution",
    pointer: "/rules/execution",
    shape: maybeGroup(
      {
        points: decimal,
        method: choice("LINEAR_CAPPED", "LINEAR_UNCAPPED", "BANDS", "THRESHOLD"),
        base: maybeChoice("YEAR_BUDGET", "INITIAL_BUDGET"),
        zeroBudget: whenZero,
        above: { is: "decimal", optional: true, called: "overspent" },
        full: maybeDecimal,
        pass: maybeDecimal,
        bands: list(
          { from: decimal, to: decimal, points: decimal },
          { from: "", to: "", points: "" },
        ),
        source: clause,
      },
      {
        points: "",
        method: "LINEAR_CAPPED",
        base: null,
        zeroBudget: null,
        above: null,
        full: null,
        pass: null,
        bands: [],
        source: noClause,
      },
    ),
  },
  {
    name: "weights",
    pointer: "/rules/weights",
    shape: group({
      level1: list(
        {
          name: text(50),
          points: decimal,
          aliases: words,
          requires: words,
          rule: { is: "rule", kinds: NUMERIC, absent: freshRule("linearUp") },
          ruleSource: maybeClause,
        },
        { name: "", points: "", aliases: [], requires: [], rule: null, ruleSource: null },
      ),
      source: clause,
    }),
  },
  {
    name: "quantitative",
    pointer: "/rules/quantitative",
    shape: group({
      reverse,
      equality: maybeChoice("AT_LEAST", "EXACTLY"),
      reverseSource: clause,
      overFulfilment: group(excessFields),
      source: clause,
    }),
  },
  {
    name: "qualitative",
    pointer: "/rules/qualitative",
    shape: group({
      tiers: list(
        { label: text(50), from: decimal, to: decimal, aliases: words },
        { label: "", from: "", to: "", aliases: [] },
      ),
      source: clause,
    }),
  },
  {
    name: "grades",
    pointer: "/rules/grades",
    shape: maybeGroup(
      {
        bands: list(
          { grade: text(20), from: decimal, to: decimal },
          { grade: "", from: "", to: "" },
        ),
        source: clause,
      },
      { bands: [], source: noClause },
    ),
  },
  {
    name: "caps",
    pointer: "/rules/caps",
    shape: list(
      { rateBelow: decimal, atMost: decimal, source: clause },
      { rateBelow: "", atMost: "", source: noClause },
    ),
  },
  {
    name: "deductions",
    pointer: "/rules/deductions",
    shape: list(
      { ...points, each: decimal, atMost: maybeDecimal, source: clause },
      { code: "", name: "", each: "", atMost: null, source: noClause },
    ),
  },
  {
    name: "vetoes",
    pointer: "/rules/vetoes",
    shape: list(
      { ...points, atMost: decimal, source: clause },
      { code: "", name: "", atMost: "0", source: noClause },
    ),
  },
  {
    name: "cases",
    pointer: "/tests",
    shape: folded(testCase, {
      name: "",
      funding: [],
      rows: [],
      figures: {},
      answers: [],
      goals: [],
      deductions: {},
      vetoes: [],
      expected: { total: null, grade: null, execution: null, rows: [], byCode: {} },
    }),
  },
];

const department: readonly Part[] = [
  {
    name: "table",
    pointer: "/rules/table",
    shape: folded(
      {
        code: text(50),
        name: text(200),
        level1: text(50),
        level2: text(50),
        points: decimal,
        target: maybe(200),
        unit: maybe(20),
        whenZero,
        notApplicable,
        formula: maybe(500),
        standard: maybe(500),
        rule: { is: "rule", kinds: ROWS },
        source: maybeClause,
      },
      {
        code: "",
        name: "",
        level1: "",
        level2: "",
        points: "",
        target: null,
        unit: null,
        whenZero: null,
        notApplicable: null,
        formula: null,
        standard: null,
        rule: freshRule("manual"),
        source: null,
      },
    ),
  },
  {
    name: "inputs",
    pointer: "/rules/inputs",
    shape: list(
      { name: text(50), label: text(100), unit: maybe(20), formula: maybe(500) },
      { name: "", label: "", unit: null, formula: null },
    ),
  },
];

/** The parts of the editor, in the order of the regulation; fixed rows and their figures are a department's. */
export function partsOf(kind: Content["rules"]["kind"]): readonly Part[] {
  if (kind === "PROJECT") return project;
  const at = project.findIndex((part) => part.name === "quantitative");
  return [...project.slice(0, at), ...department, ...project.slice(at)];
}
