import {
  text,
  maybe,
  decimal,
  maybeDecimal,
  words,
  choice,
  group,
  list,
  folded,
  type Fields,
} from "./shapes";

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

export const testCase: Fields = {
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

export const noCase = {
  name: "",
  funding: [],
  rows: [],
  figures: {},
  answers: [],
  goals: [],
  deductions: {},
  vetoes: [],
  expected: { total: null, grade: null, execution: null, rows: [], byCode: {} },
};
