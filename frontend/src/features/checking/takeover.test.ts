import { describe, expect, it } from "vitest";
import { reconciliation, RECONCILED, year } from "../../api/fixtures";
import type { Fact, Reconciliation } from "./queries";
import { filled } from "./filling";
import { isSure, proposals, type Target } from "./takeover";

const loaded = <T>(value: T) => ({ value, etag: '"3"' });
const target = (changes: Partial<Target> = {}): Target => ({
  evaluation: year() as unknown as Target["evaluation"],
  staffing: loaded({ asOf: null, authorized: null, rows: [] }),
  budget: loaded({
    id: "b",
    departmentId: "d",
    fiscalYear: 2024,
    regionCode: "621200000",
    openingCarryOver: null,
    closingCarryOver: null,
  }),
  revenue: loaded({ rows: [] }),
  expenditure: loaded({ rows: [] }),
  stated: loaded({ rows: [] }),
  indicators: loaded({ rows: [] }),
  projects: [],
  lists: [
    {
      list: "fundingSource",
      version: "national-2024",
      entries: [
        { code: "currentAppropriation", zh: "当年财政拨款", en: "", parent: null },
        { code: "otherFunds", zh: "其他资金", en: "", parent: null },
      ],
    },
  ],
  ...changes,
});

const fact = (changes: Partial<Fact>): Fact => ({
  id: `${changes.kind}${changes.value}${changes.subject ?? ""}${changes.label ?? ""}`,
  kind: "AMOUNT",
  subject: null,
  scope: null,
  basis: "EXECUTED",
  label: "",
  value: "1000000",
  unit: "YUAN",
  confidence: "CERTAIN",
  quote: { text: "支出", start: RECONCILED.indexOf("支出"), end: RECONCILED.indexOf("支出") + 2 },
  ...changes,
});
const of = (facts: Fact[], changes: Partial<Reconciliation> = {}): Reconciliation => ({
  ...reconciliation,
  facts,
  findings: [],
  checks: [],
  ...changes,
});
const offered = (facts: Fact[], to = target(), changes: Partial<Reconciliation> = {}) =>
  proposals(of(facts, changes), to).map(({ id, old, value, doubt }) => ({ id, old, value, doubt }));
const everything = (facts: Fact[], to = target()) =>
  filled(proposals(of(facts), to), to, RECONCILED);

describe("what a document says, offered to a year", () => {
  it("goes into the field that it is of, exactly", () => {
    expect(
      offered([
        fact({ kind: "AUTHORIZED", value: "20", unit: "COUNT" }),
        fact({ kind: "REVENUE_APPROPRIATION", scope: "财政拨款", value: "12181800" }),
        fact({ kind: "PERSONNEL", value: "5037600" }),
        fact({ kind: "OPENING_BALANCE", value: "10000.5" }),
        fact({ kind: "EXPENDITURE_TOTAL", value: "12200600" }),
      ]),
    ).toEqual([
      { id: "staffing", old: null, value: "20", doubt: null },
      { id: "revenue/fiscalAppropriation/executed", old: null, value: "12181800.00", doubt: null },
      { id: "expenditure/personnel/executed", old: null, value: "5037600.00", doubt: null },
      { id: "budget/openingCarryOver", old: null, value: "10000.50", doubt: null },
      { id: "stated/expenditure/AMOUNT/WAN_YUAN", old: null, value: "1220.06", doubt: null },
    ]);
  });

  it("is not ticked where the reading is doubtful, the document contradicts itself, or something is there", () => {
    const personnel = fact({ kind: "PERSONNEL", value: "1" });
    const there = target({
      expenditure: loaded({
        rows: [{ code: "project", initialBudget: null, yearBudget: null, executed: "5.00" }],
      }),
    });
    const found = proposals(
      of([
        fact({ kind: "AUTHORIZED", value: "20", unit: "COUNT", confidence: "DOUBTFUL" }),
        personnel,
        fact({ kind: "PERSONNEL", value: "2" }),
        fact({ kind: "PROJECT_EXPENDITURE", value: "7" }),
        fact({ kind: "GENERAL_OPERATING", value: "3", scope: "财政拨款" }),
        fact({ kind: "REVENUE_APPROPRIATION", value: "4", basis: "YEAR_BUDGET" }),
      ]),
      there,
    );

    expect(found.map(({ id, old, doubt }) => `${id} ${old} ${doubt}`)).toEqual([
      "staffing null approximate",
      "expenditure/personnel/executed null contradicted",
      "expenditure/project/executed 5.00 null",
      "expenditure/generalOperating/executed null scope",
      "revenue/fiscalAppropriation/yearBudget null basis",
    ]);
    expect(found.filter(isSure)).toEqual([]);
  });

  it("is left out where it stands there already, or where the field cannot have it", () => {
    const there = target({
      staffing: loaded({ asOf: null, authorized: 20, rows: [] }),
    });

    expect(
      offered(
        [
          fact({ kind: "AUTHORIZED", value: "20", unit: "COUNT" }),
          fact({ kind: "PERSONNEL", value: "0.001" }),
          fact({ kind: "GENERAL_OPERATING", value: "-5" }),
          fact({ kind: "PROJECT_EXPENDITURE", value: "12", unit: "PERCENT" }),
        ],
        there,
      ),
    ).toEqual([]);
  });

  it("has projects by their names, with the source that a form names", () => {
    const facts = [
      fact({ kind: "PROJECT_NAME", subject: "form 1", value: "养护", unit: "TEXT" }),
      fact({ kind: "YEAR_BUDGET", subject: "form 1", label: "其中：当年财政拨款", value: "100" }),
      fact({ kind: "EXECUTED", subject: "form 1", label: "其他资金", value: "9" }),
      fact({ kind: "PROJECT_NAME", subject: "project 2", value: "培训", unit: "TEXT" }),
      fact({ kind: "EXECUTED", subject: "project 2", label: "全年支付", value: "8" }),
    ];

    expect(offered(facts)).toEqual([
      {
        id: "project/养护/currentAppropriation/yearBudget",
        old: null,
        value: "100.00",
        doubt: null,
      },
      { id: "project/养护/otherFunds/executed", old: null, value: "9.00", doubt: null },
      {
        id: "project/培训/currentAppropriation/executed",
        old: null,
        value: "8.00",
        doubt: "source",
      },
    ]);
  });

  it("has the projects of the list where none has a part of its own", () => {
    expect(
      offered([
        fact({ kind: "PROJECT_NAME", subject: "list", value: "养护", unit: "TEXT" }),
        fact({ kind: "PROJECT_AMOUNT", subject: "list", label: "养护", value: "100" }),
      ]),
    ).toEqual([
      {
        id: "project/养护/currentAppropriation/yearBudget",
        old: null,
        value: "100.00",
        doubt: "source",
      },
    ]);
  });

  it("knows of what a share is by the check that looked at it", () => {
    const share = fact({ id: "s", kind: "SHARE", value: "47.95", unit: "PERCENT" });
    const part = fact({ id: "p", kind: "BASIC_EXPENDITURE", value: "5853800" });

    expect(
      offered([share, part], target(), {
        checks: [{ rule: "R05", outcome: "violated", facts: ["s", "p"] }],
      }).at(-1),
    ).toEqual({
      id: "stated/expenditure/basic/SHARE/PERCENT",
      old: null,
      value: "47.95",
      doubt: null,
    });
  });
});

describe("the rows of a form", () => {
  const rows = (subject: string) => [
    fact({
      kind: "INDICATOR_NAME",
      subject,
      scope: "产出指标",
      label: "数量指标",
      value: "养护里程",
      unit: "TEXT",
    }),
    fact({
      kind: "INDICATOR_ACTUAL",
      subject,
      label: "养护里程",
      quote: { text: "126公里", start: 0, end: 5 },
    }),
  ];
  const there = {
    id: "9",
    level1: "产出指标",
    level2: "数量指标",
    name: "养护里程",
    sign: "AT_LEAST" as const,
    target: "120",
    unit: "公里",
    points: "15",
    actual: null,
    givenScore: null,
    deviationReason: "雨季",
    improvement: null,
    illustrative: false,
  };

  it("go to the project that the form names, which is made if it is not there", () => {
    const facts = [
      fact({ kind: "PROJECT_NAME", subject: "form 1", value: "养护", unit: "TEXT" }),
      ...rows("form 1"),
    ];
    expect(everything(facts).projects).toEqual([
      {
        name: "养护",
        known: null,
        funding: null,
        indicators: { rows: [expect.objectContaining({ id: null, actual: "126公里" })] },
      },
    ]);
  });

  it("go to the department's own table in a paper of a department, and mend the row that is there", () => {
    const to = target({ indicators: loaded({ rows: [there] }) });
    const view = of(rows("form 1"), {
      document: { ...reconciliation.document, kind: "DEPARTMENT_FORM" },
    });
    const [proposal] = proposals(view, to);
    expect(proposal?.old).toBe("≥120公里 → —，15分");
    expect(isSure(proposal!)).toBe(false);
    expect(filled([proposal!], to, RECONCILED).indicators?.rows).toEqual([
      expect.objectContaining({ id: "9", actual: "126公里", deviationReason: "雨季" }),
    ]);
  });
});

describe("a section that is filled", () => {
  it("keeps what was not chosen, and adds rows behind those that are there", () => {
    const row = { code: "project", initialBudget: "1.00", yearBudget: null, executed: null };
    const to = target({ expenditure: loaded({ rows: [row] }) });

    const { expenditure, revenue, staffing, budget } = everything(
      [fact({ kind: "PROJECT_EXPENDITURE", value: "7" }), fact({ kind: "PERSONNEL", value: "2" })],
      to,
    );
    expect(expenditure).toEqual({
      rows: [
        { ...row, executed: "7.00" },
        { code: "personnel", initialBudget: null, yearBudget: null, executed: "2.00" },
      ],
    });
    expect([revenue, staffing, budget]).toEqual([null, null, null]);
    expect(to.expenditure.value.rows).toEqual([row]);
  });

  it("states a figure with its words, instead of the one that was stated before", () => {
    const other = {
      subject: "staffing",
      kind: "COUNT" as const,
      unit: "COUNT" as const,
      value: "1",
      quote: null,
    };
    const before = { ...other, subject: "expenditure", kind: "AMOUNT" as const };
    const to = target({ stated: loaded({ rows: [before, other] }) });

    expect(
      everything([fact({ kind: "EXPENDITURE_TOTAL", value: "12200600" })], to).stated?.rows,
    ).toEqual([
      other,
      {
        subject: "expenditure",
        kind: "AMOUNT",
        unit: "WAN_YUAN",
        value: "1220.06",
        quote: "2024年度支出合计1220.06万元，其中：基本支出585.38万元",
      },
    ]);
  });

  it("finds the project that is there, however its name is quoted, and makes the others", () => {
    const to = target({
      projects: [
        {
          id: "7",
          name: "“雪亮”工程",
          funding: loaded({ rows: [] }),
          indicators: loaded({ rows: [] }),
        },
      ],
    });
    const projectFacts = ["‘雪亮’工程", "培训"].flatMap((name, at) => [
      fact({ kind: "PROJECT_NAME", subject: `project ${at}`, value: name, unit: "TEXT" }),
      fact({ kind: "EXECUTED", subject: `project ${at}`, value: "8" }),
    ]);

    expect(
      everything(projectFacts, to).projects.map(({ name, known }) => [name, known?.id ?? "new"]),
    ).toEqual([
      ["‘雪亮’工程", "7"],
      ["培训", "new"],
    ]);
  });
});
