/* A scheme as the server answers it: the same for the tests of a page and for the pictures of it. */
import type { components } from "./schema";

type Schemas = components["schemas"];
type Rule = Schemas["RuleView"];

export const SCHEME_DRAFT = "0193c000-0000-7000-8000-0000000000f2";
export const SCHEME_BEFORE = "0193c000-0000-7000-8000-0000000000f3";

export const clause = (
  document: string,
  changes: Partial<Schemas["ClauseView"]> = {},
): Schemas["ClauseView"] => ({ document, article: null, date: null, verified: false, ...changes });

export const rule = (kind: Rule["kind"], changes: Partial<Rule> = {}): Rule => ({
  kind,
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
  ...changes,
});

const level = (
  name: string,
  points: string,
  changes: Partial<Schemas["LevelWeight"]> = {},
): Schemas["LevelWeight"] => ({
  name,
  aliases: [],
  points,
  requires: [],
  rule: null,
  ruleSource: null,
  ...changes,
});

const ofLaw = (article: string) =>
  clause("财预〔2020〕10号", { article, date: "2020-02-25", verified: true });

export const schemeRules = (changes: Partial<Schemas["RuleSet"]> = {}): Schemas["RuleSet"] => ({
  code: "longnan-project",
  version: 2,
  kind: "PROJECT",
  total: "100.00",
  execution: {
    points: "10.00",
    method: "BANDS",
    bands: [
      { from: "0", to: "0.8", points: "5.00" },
      { from: "0.8", to: "1", points: "7.00" },
    ],
    above: "7.00",
    base: null,
    full: null,
    pass: null,
    zeroBudget: "NOT_SCORED",
    source: clause("待核：省直自评表"),
  },
  weights: {
    level1: [
      level("产出指标", "50.00", { aliases: ["产出"], requires: ["数量指标", "质量指标"] }),
      level("效益指标", "30.00"),
      level("满意度指标", "10.00", {
        rule: rule("band", {
          of: "10.00",
          distance: false,
          ends: "LOWER",
          bands: [
            { from: null, to: "60", points: "0.00" },
            { from: "60", to: "90", points: "5.00" },
            { from: "90", to: null, points: "10.00" },
          ],
        }),
        ruleSource: clause("财预〔2021〕101号"),
      }),
    ],
    source: ofLaw("第十二条"),
  },
  quantitative: {
    reverse: "INVERSE_RATIO",
    reverseSource: clause("中央部门项目支出绩效自评表填表说明"),
    overFulfilment: {
      variant: "REASON",
      reasonAt: "1.3",
      reasonAtZeroTarget: "30",
      source: clause("推定：文件未规定比例，由方案选定"),
      cutFrom: null,
      steps: [],
    },
    source: ofLaw("第十六条"),
    equality: null,
  },
  qualitative: {
    tiers: [
      { label: "达成", aliases: [], from: "0.8", to: "1" },
      { label: "未达成", aliases: [], from: "0", to: "0.8" },
    ],
    source: ofLaw("第十六条"),
  },
  grades: {
    bands: [
      { grade: "优", from: "90.00", to: "100.00" },
      { grade: "良", from: "80.00", to: "90.00" },
      { grade: "差", from: "0.00", to: "80.00" },
    ],
    source: ofLaw("第十八条"),
  },
  rounding: null,
  notApplicable: null,
  inputs: [],
  table: [],
  caps: [{ rateBelow: "0.6", atMost: "59.99", source: clause("推定：示例") }],
  deductions: [
    { code: "late", name: "逾期报送", each: "2.00", atMost: "6.00", source: clause("推定：示例") },
  ],
  vetoes: [{ code: "fraud", name: "弄虚作假", atMost: "0.00", source: clause("推定：示例") }],
  ...changes,
});

const testCase = (name: string, total: string): Schemas["TestCase"] => ({
  name,
  funding: [{ initialBudget: null, yearBudget: "100.00", executed: "90.00" }],
  rows: [
    {
      level1: "产出指标",
      level2: null,
      sign: "AT_LEAST",
      target: "100",
      unit: null,
      points: "50.00",
      actual: "100",
      given: null,
    },
  ],
  figures: {},
  answers: [],
  goals: [],
  deductions: { late: 2 },
  vetoes: [],
  expected: { total, grade: null, execution: "7.00", rows: [], byCode: {} },
});

export const schemeContent = (
  changes: Partial<Schemas["SchemeContent"]> = {},
): Schemas["SchemeContent"] => ({
  name: "项目支出绩效自评（陇南）",
  regionCode: "621200000",
  fiscalYearFrom: 2024,
  fiscalYearTo: null,
  rules: schemeRules(),
  tests: [testCase("执行率 90%", "53.00"), testCase("逾期两次", "-")],
  ...changes,
});

export const schemeView = (
  changes: Partial<Schemas["SchemeView"]> = {},
): Schemas["SchemeView"] => ({
  id: SCHEME_DRAFT,
  state: "DRAFT",
  publishedAt: null,
  content: schemeContent(),
  ...changes,
});

export const schemeSummary = (
  changes: Partial<Schemas["SchemeSummary"]> = {},
): Schemas["SchemeSummary"] => ({
  id: SCHEME_DRAFT,
  code: "longnan-project",
  version: 2,
  name: "项目支出绩效自评（陇南）",
  kind: "PROJECT",
  regionCode: "621200000",
  fiscalYearFrom: 2024,
  fiscalYearTo: null,
  state: "DRAFT",
  publishedAt: null,
  ...changes,
});

export const schemeVersions: Schemas["SchemeSummary"][] = [
  schemeSummary(),
  schemeSummary({
    id: SCHEME_BEFORE,
    version: 1,
    state: "PUBLISHED",
    publishedAt: "2026-01-05T01:00:00Z",
  }),
];

export const schemeImpact: Schemas["SchemeImpact"] = {
  scheme: schemeSummary(),
  total: { years: 1, changed: 2, grades: 1, unchanged: 1 },
  changed: 2,
  unchanged: 1,
  items: [
    {
      evaluationId: "0193c000-0000-7000-8000-000000000001",
      departmentId: "0193c000-0000-7000-8000-0000000000d1",
      departmentName: "中共陇南市委政法委员会",
      fiscalYear: 2024,
      schemeId: SCHEME_BEFORE,
      schemeVersion: 1,
      scores: [
        {
          projectId: "0193c000-0000-7000-8000-0000000000b1",
          name: "平安建设工作经费",
          score: "91.50",
          newScore: "89.25",
          grade: "优",
          newGrade: "良",
          changed: true,
        },
        {
          projectId: "0193c000-0000-7000-8000-0000000000b2",
          name: "综治中心运行经费",
          score: "85.00",
          newScore: "86.00",
          grade: "良",
          newGrade: "良",
          changed: true,
        },
        {
          projectId: "0193c000-0000-7000-8000-0000000000b3",
          name: "雪亮工程",
          score: null,
          newScore: null,
          grade: null,
          newGrade: null,
          changed: false,
        },
      ],
    },
  ],
  next: null,
};
