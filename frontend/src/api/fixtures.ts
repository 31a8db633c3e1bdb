/* What the server may answer: the same for the tests of a page and for the pictures of it. */
import type { components } from "./schema";

type Schemas = components["schemas"];

export const EVALUATION = "0193c000-0000-7000-8000-000000000001";
const DEPARTMENT = "0193c000-0000-7000-8000-0000000000d1";
const SCHEME = "0193c000-0000-7000-8000-0000000000f1";

/** A year as the workbench lists it. */
export function year(
  changes: Partial<Schemas["EvaluationSummary"]> = {},
): Schemas["EvaluationSummary"] {
  return {
    id: EVALUATION,
    regionCode: "621200000",
    fiscalYear: 2024,
    departmentId: DEPARTMENT,
    departmentName: "中共陇南市委政法委员会",
    departmentShortName: "市委政法委",
    illustrative: false,
    schemeId: SCHEME,
    state: "FILLING",
    status: "TO_FILL",
    deadline: "2025-03-27",
    sectionsDone: 4,
    sectionsTotal: 6,
    projectCount: 11,
    statedScore: "86.28",
    statedGrade: "良",
    updatedAt: "2025-03-24T00:51:00Z",
    ...changes,
  };
}

export const years: Schemas["EvaluationSummary"][] = [
  year(),
  year({
    id: EVALUATION.replace(/1$/, "2"),
    departmentShortName: "市综治中心",
    status: "TO_SUBMIT",
    sectionsDone: 6,
    projectCount: 2,
    statedScore: "91.40",
    statedGrade: "优",
    deadline: "2025-03-31",
  }),
  year({
    id: EVALUATION.replace(/1$/, "3"),
    departmentShortName: "市法学会",
    illustrative: true,
    state: "NOT_STARTED",
    sectionsDone: 0,
    projectCount: 1,
    statedScore: null,
    statedGrade: null,
    deadline: null,
  }),
  year({
    id: EVALUATION.replace(/1$/, "4"),
    fiscalYear: 2023,
    status: "PUBLISHED",
    state: "PUBLISHED",
    sectionsDone: 6,
    statedScore: "84.90",
    deadline: "2024-03-27",
  }),
];

export const department = (
  changes: Partial<Schemas["DepartmentView"]>,
): Schemas["DepartmentView"] => ({
  id: DEPARTMENT,
  regionCode: "621200000",
  departmentCode: "101001",
  creditCode: null,
  name: "中共陇南市委政法委员会",
  shortName: "市委政法委",
  parentId: null,
  illustrative: false,
  ...changes,
});

export const departments: Schemas["DepartmentView"][] = [
  department({}),
  department({
    id: DEPARTMENT.replace(/1$/, "2"),
    departmentCode: "101002",
    name: "陇南市社会治安综合治理中心",
    shortName: "市综治中心",
    parentId: DEPARTMENT,
  }),
  department({
    id: DEPARTMENT.replace(/1$/, "3"),
    departmentCode: null,
    name: "陇南市法学会",
    shortName: null,
    parentId: DEPARTMENT,
    illustrative: true,
  }),
];

export const figure = (
  changes: Partial<Schemas["FigureView"]> & { id: string; subject: string; label: string },
): Schemas["FigureView"] => ({
  kind: "AMOUNT",
  unit: "YUAN",
  value: null,
  formula: null,
  working: null,
  notComputable: null,
  stated: [],
  ...changes,
});

export const figures: Schemas["FigureView"][] = [
  figure({
    id: "expenditure:AMOUNT",
    subject: "expenditure",
    label: "支出决算合计",
    value: "12200500.00",
    formula: "基本支出 ＋ 项目支出 ＋ 经营支出",
    working: "5853800.00 + 6346700.00 + 0.00 = 12200500.00",
    stated: [
      {
        value: "1220.06",
        unit: "WAN_YUAN",
        quote: "2024年度支出1220.06万元",
        agrees: false,
        rounding: true,
        difference: "0.01",
      },
    ],
  }),
  figure({
    id: "expenditure/basic:SHARE",
    subject: "expenditure/basic",
    kind: "SHARE",
    unit: "PERCENT",
    label: "基本支出占支出合计",
    value: "47.98",
    formula: "基本支出 ÷ 支出合计",
    working: "5853800.00 ÷ 12200500.00 = 47.98%",
    stated: [
      {
        value: "47.95",
        unit: "PERCENT",
        quote: "占支出总额47.95%",
        agrees: false,
        rounding: false,
        difference: "-0.03",
      },
    ],
  }),
  figure({
    id: "department:SCORE",
    subject: "department",
    kind: "SCORE",
    unit: "POINTS",
    label: "部门整体得分",
    notComputable: { code: "figure.departmentScheme", text: "部门整体评分方案尚未提供，只列自述" },
    stated: [
      {
        value: "86.28",
        unit: "POINTS",
        quote: null,
        agrees: null,
        rounding: false,
        difference: null,
      },
    ],
  }),
];

type Inline = Schemas["ReportInline"];
type Section = Schemas["ReportSection"];
const says = (text: string, figureId: string | null = null): Inline => ({ text, figureId });
const paragraph = (...inlines: Inline[]): Schemas["ReportBlock"] => ({
  kind: "PARAGRAPH",
  inlines,
  table: null,
  items: null,
});
const section = (
  id: string,
  number: string,
  heading: string,
  level: number,
  inner: Partial<Section> = {},
): Section => ({
  id,
  number,
  heading,
  level,
  anchor: null,
  blocks: [],
  sections: [],
  ...inner,
});
const cells = (...texts: (string | Inline)[]) =>
  texts.map((text) => ({
    inlines: [typeof text === "string" ? says(text) : text],
    rowSpan: 1,
    colSpan: 1,
  }));

const amount = (code: string, label: string, value: string) =>
  figure({ id: `expenditure/${code}:AMOUNT`, subject: `expenditure/${code}`, label, value });

/** The figures that others of the report are computed from. */
const operands: Schemas["FigureView"][] = [
  {
    ...amount("basic", "基本支出", "5853800.00"),
    formula: "人员经费 + 日常公用经费",
    working: "5037600.00 + 816200.00 = 5853800.00",
  },
  amount("personnel", "人员经费", "5037600.00"),
  amount("generalOperating", "日常公用经费", "816200.00"),
  amount("project", "项目支出", "6346700.00"),
  amount("operating", "经营支出", "0.00"),
];

const origins: Schemas["FigureOrigin"][] = [
  {
    figureId: "expenditure/basic:SHARE",
    operands: ["expenditure/basic:AMOUNT", "expenditure:AMOUNT"],
    clause: null,
  },
  {
    figureId: "expenditure/basic:AMOUNT",
    operands: ["expenditure/personnel:AMOUNT", "expenditure/generalOperating:AMOUNT"],
    clause: null,
  },
  {
    figureId: "expenditure:AMOUNT",
    operands: operands.slice(1).map(({ id }) => id),
    clause: null,
  },
  {
    figureId: "department:SCORE",
    operands: [],
    clause: { document: "财预〔2020〕10号", article: "第十六条", date: null, verified: false },
  },
];

export const report: Schemas["ReportView"] = {
  title: "中共陇南市委政法委员会2024年度部门预算执行情况绩效自评报告",
  fiscalYear: 2024,
  departmentName: "中共陇南市委政法委员会",
  illustrative: false,
  notices: ["文字说明有 2 段未填"],
  figures: [...figures, ...operands],
  origins,
  sections: [
    section("s1", "一、", "基本情况", 1, {
      blocks: [paragraph(says("市委政法委是市委的职能部门，".repeat(8)))],
      sections: [
        section("s1-1", "（一）", "主要职能", 2, {
          blocks: [
            {
              kind: "LIST",
              inlines: null,
              table: null,
              items: [
                { inlines: [says("1.组织协调政法各单位依法履行职责；")] },
                { inlines: [says("2.统筹社会治安综合治理工作。")] },
              ],
            },
          ],
        }),
      ],
    }),
    section("s3", "三、", "部门整体支出绩效自评情况分析", 1, {
      sections: [
        section("s3-1", "（一）", "部门决算情况", 2, {
          blocks: [
            {
              kind: "TABLE",
              inlines: null,
              items: null,
              table: {
                id: "t2",
                caption: "表2　2024年度支出决算",
                unit: "万元",
                columns: [
                  { heading: "支出", align: "LEFT" },
                  { heading: "年初预算数", align: "RIGHT" },
                  { heading: "全年预算数", align: "RIGHT" },
                  { heading: "决算数", align: "RIGHT" },
                  { heading: "占比", align: "RIGHT" },
                ],
                rows: [
                  {
                    kind: "ROW",
                    cells: cells(
                      "基本支出",
                      "480.07",
                      "585.38",
                      "585.38",
                      says("47.98%", "expenditure/basic:SHARE"),
                    ),
                  },
                  { kind: "ROW", cells: cells("项目支出", "633.45", "643.45", "634.67", "52.02%") },
                  { kind: "ROW", cells: cells("经营支出", "—", "—", "0.00", "0.00%") },
                  {
                    kind: "SUM",
                    cells: cells(
                      "合计",
                      "1113.52",
                      "1228.83",
                      says("1220.05", "expenditure:AMOUNT"),
                      "100.00%",
                    ),
                  },
                ],
              },
            },
            paragraph(
              says("2024年度支出"),
              says("1220.05万元", "expenditure:AMOUNT"),
              says("（自述1220.06万元），其中：基本支出585.38万元，占支出总额"),
              says("47.98%", "expenditure/basic:SHARE"),
              says("；项目支出634.67万元，占支出总额52.02%。"),
            ),
            {
              kind: "NOTE",
              inlines: [says("注：自述1220.06，尾差0.01，为四舍五入所致。")],
              table: null,
              items: null,
            },
          ],
        }),
        section("s3-5", "（五）", "绩效评价结论", 2, {
          anchor: "paragraph/conclusion",
          blocks: [
            paragraph(
              says("部门整体自评"),
              says("86.28", "department:SCORE"),
              says("分，等级为“良”。"),
            ),
          ],
        }),
      ],
    }),
    section("s4", "四、", "项目支出绩效自评情况分析", 1, {
      blocks: [paragraph(says("各项目均按预算执行。".repeat(60)))],
    }),
  ],
};

/** The newest first. */
export const submissions: Schemas["Submission"][] = [
  { sequence: 5, version: 1, round: 2, by: "田宝", at: "2025-03-24T01:15:00Z", late: false },
  { sequence: 1, version: 1, round: 1, by: "田宝", at: "2025-03-20T08:40:00Z", late: false },
];

export const yearDifferences: Schemas["DifferencesView"] = {
  against: { evaluationId: EVALUATION, fiscalYear: 2024, submission: submissions[0]! },
  figures: [
    {
      figureId: "expenditure/basic:AMOUNT",
      subject: "expenditure/basic",
      kind: "AMOUNT",
      label: "基本支出决算数",
      change: "CHANGED",
      computed: {
        before: "5600000.00",
        after: "5853800.00",
        unit: "YUAN",
        difference: "253800.00",
        percent: "4.53",
      },
      stated: [
        { before: null, after: "585.38", unit: "WAN_YUAN", difference: null, percent: null },
      ],
    },
    {
      figureId: "expenditure/basic:SHARE",
      subject: "expenditure/basic",
      kind: "SHARE",
      label: "基本支出占支出合计",
      change: "CHANGED",
      computed: {
        before: "47.95",
        after: "47.98",
        unit: "PERCENT",
        difference: "0.03",
        percent: null,
      },
      stated: [],
    },
  ],
  scores: [],
  indicators: [
    {
      subject: "department",
      project: null,
      indicatorId: null,
      name: "重点工作完成率",
      change: "CHANGED",
      fields: [{ field: "target", label: "年度指标值", before: "95", after: "100" }],
    },
    {
      subject: "project/0193c000-0000-7000-8000-0000000000b1",
      project: "平安建设工作经费",
      indicatorId: "0193c000-0000-7000-8000-0000000000d1",
      name: "平安建设宣传活动",
      change: "ADDED",
      fields: [{ field: "target", label: "年度指标值", before: null, after: "15场" }],
    },
  ],
  texts: [
    {
      place: "paragraph/experience",
      project: null,
      label: "主要经验及做法",
      change: "CHANGED",
      pieces: [
        { edit: "EQUAL", text: "加强了" },
        { edit: "DELETE", text: "经费" },
        { edit: "INSERT", text: "资金" },
        { edit: "EQUAL", text: "管理。" },
      ],
    },
    {
      place: "paragraph/other",
      project: null,
      label: "其他需要说明的问题",
      change: "ADDED",
      pieces: null,
    },
  ],
  truncated: false,
};

export const schemes: Schemas["SchemeSummary"][] = [
  {
    id: SCHEME,
    code: "cn-project-2020",
    version: 1,
    name: "项目支出绩效自评（财预〔2020〕10号）",
    kind: "PROJECT",
    regionCode: null,
    fiscalYearFrom: 2020,
    fiscalYearTo: null,
    state: "PUBLISHED",
    publishedAt: "2026-01-05T09:00:00Z",
  },
];

export function person(changes: Partial<Schemas["SessionView"]> = {}): Schemas["SessionView"] {
  return {
    accountId: "0193c000-0000-7000-8000-0000000000a1",
    loginName: "tian.bao",
    displayName: "田宝",
    mustChangePassword: false,
    assignments: [
      { role: "FILLER", region: "", departmentId: DEPARTMENT, firstYear: 2000, lastYear: 2100 },
    ],
    rights: ["READ_TREE", "READ", "FILL", "COMPUTE"],
    ...changes,
  };
}

export const account = (changes: Partial<Schemas["AccountView"]> = {}): Schemas["AccountView"] => ({
  id: "0193c000-0000-7000-8000-0000000000a1",
  loginName: "tian.bao",
  displayName: "田宝",
  disabled: false,
  mustChangePassword: false,
  assignments: person().assignments,
  ...changes,
});

export const accounts: Schemas["AccountView"][] = [
  account({
    id: "0193c000-0000-7000-8000-0000000000a0",
    loginName: "admin",
    displayName: "系统管理员",
    assignments: [
      { role: "ADMINISTRATOR", region: "", departmentId: null, firstYear: 2000, lastYear: 2100 },
    ],
  }),
  account({
    id: "0193c000-0000-7000-8000-0000000000a2",
    loginName: "li.na",
    displayName: "李娜",
    disabled: true,
    mustChangePassword: true,
    assignments: [
      { role: "AUDITOR", region: "6212", departmentId: null, firstYear: 2024, lastYear: 2100 },
    ],
  }),
  account(),
];

export const apiClient = (
  changes: Partial<Schemas["ApiClientView"]> = {},
): Schemas["ApiClientView"] => ({
  id: "0193c000-0000-7000-8000-0000000000c1",
  clientId: "budget-system",
  displayName: "预算一体化系统",
  scopes: ["READ_TREE", "READ"],
  areas: [{ region: "6212", departmentId: null, firstYear: 2024, lastYear: 2100 }],
  expiresAt: "2999-12-31T16:00:00Z",
  disabled: false,
  revokedAt: null,
  lastUsedAt: "2026-03-02T01:15:00Z",
  ...changes,
});

export function problem(changes: Partial<Schemas["Problem"]> = {}): Schemas["Problem"] {
  return {
    type: "/problems/not-found",
    title: "未找到",
    status: 404,
    detail: "没有这一项",
    traceId: "b7e1",
    violations: [],
    ...changes,
  };
}

/** Something that waits for whoever looks. */
export const task = (changes: Partial<Schemas["Task"]> = {}): Schemas["Task"] => ({
  evaluation: year(),
  waitsFor: ["SUBMIT"],
  overdue: false,
  openRemarks: 0,
  answeredRemarks: 0,
  sentBackBy: null,
  sentBackAt: null,
  sentBackReason: null,
  tag: '"12"',
  ...changes,
});

export const remark = (changes: Partial<Schemas["CommentView"]> = {}): Schemas["CommentView"] => ({
  id: "0193c000-0000-7000-8000-000000000c01",
  evaluationId: EVALUATION,
  version: 1,
  anchor: "section/BUDGET",
  text: "全年预算数没有填写",
  by: "李静",
  at: "2025-03-21T02:00:00Z",
  node: "FINANCE_REVIEW",
  state: "OPEN",
  tag: '"0"',
  replies: [],
  ...changes,
});

/** Remarks as a year may have them in its second round. */
export const remarks: Schemas["CommentView"][] = [
  remark({
    anchor: "figure/expenditure/basic:SHARE",
    text: "基本、项目支出占比请重新计算",
    state: "OPEN",
  }),
  remark({
    id: "0193c000-0000-7000-8000-000000000c02",
    anchor: "paragraph/conclusion",
    text: "项目均为“良”，不能写“均为优”",
    at: "2025-03-21T02:04:00Z",
    state: "ANSWERED",
    replies: [{ text: "已改为“良”", by: "田宝", at: "2025-03-24T00:50:00Z" }],
  }),
];

const inReview = year({
  id: EVALUATION.replace(/1$/, "5"),
  departmentShortName: "市司法局",
  state: "FINANCE_REVIEW",
  status: "IN_REVIEW",
  sectionsDone: 6,
  projectCount: 3,
  statedScore: null,
  statedGrade: null,
});

export const tasks: Schemas["Task"][] = [
  task({
    evaluation: year({ status: "RETURNED" }),
    openRemarks: 1,
    answeredRemarks: 1,
    sentBackBy: "李静",
    sentBackAt: "2025-03-21T02:05:00Z",
    sentBackReason: "占比、等级与附表不一致",
  }),
  task({ evaluation: years[1]! }),
  task({ evaluation: years[2]! }),
  task({ evaluation: inReview, waitsFor: ["PASS", "RETURN"] }),
];

export const workflow: Schemas["WorkflowView"] = {
  state: "FINANCE_REVIEW",
  status: "IN_REVIEW",
  version: 1,
  round: 2,
  overdue: false,
  steps: [
    { action: "PASS", to: "FINAL", obstacles: [] },
    { action: "RETURN", to: "FILLING", obstacles: [] },
  ],
  history: [
    {
      sequence: 2,
      version: 1,
      action: "PASS",
      from: "UNIT_REVIEW",
      to: "FINANCE_REVIEW",
      by: "王芳",
      at: "2025-03-20T09:30:00Z",
      late: false,
      reason: null,
    },
  ],
};

/** The same before it is submitted. */
export const filling: Schemas["WorkflowView"] = {
  ...workflow,
  state: "FILLING",
  status: "TO_FILL",
  steps: [
    {
      action: "SUBMIT",
      to: "UNIT_REVIEW",
      obstacles: [{ code: "workflow.complete", text: "还有 1 个必填部分没有完成" }],
    },
  ],
};

export const progress: Schemas["ProgressView"] = {
  status: "TO_FILL",
  sections: [
    { section: "BUDGET", state: "PARTIAL", required: true, missing: ["缺全年预算数"] },
    { section: "INDICATORS", state: "EMPTY", required: false, missing: ["缺实际完成值"] },
  ],
};

export const score: Schemas["EvaluationScore"] = {
  department: {
    score: null,
    statedMarks: [],
    statedScore: "86.28",
    statedGrade: "良",
    notComputable: { code: "figure.only-stated", text: "部门整体评分方案尚未提供，只列自述" },
  },
  projects: [],
};

export const changes: Schemas["ChangesView"] = {
  since: {
    sequence: 1,
    version: 1,
    round: 1,
    by: "王芳",
    at: "2025-03-10T00:00:00Z",
    late: false,
  },
  until: null,
  items: [
    {
      section: "BUDGET",
      subject: null,
      label: "基本支出：全年执行数",
      pointer: "/budget/expenditure/rows/basic/executed",
      before: "5000000.00",
      after: "5853800.00",
    },
  ],
  truncated: false,
};

export const PROJECT = "0193c000-0000-7000-8000-0000000000a1";
const INDICATOR = "0193c000-0000-7000-8000-0000000000b1";

const clause: Schemas["ClauseView"] = {
  document: "财预〔2020〕10号",
  article: "第十六条",
  date: "2020-02-25",
  verified: false,
};

/** A value of a trace. */
export function traced(
  differing: Partial<Schemas["TraceNode"]> & { id: string; label: string },
): Schemas["TraceNode"] {
  return {
    rule: "ENTERED",
    formula: "填报",
    working: "",
    rounding: "不需舍入",
    value: null,
    entered: null,
    notScored: null,
    clause: null,
    parts: [],
    ...differing,
  };
}

/** A row of a form that is scored in proportion: 112 of 120 persons. */
export function scoredRow(
  differing: Partial<Schemas["RowScoreView"]> = {},
): Schemas["RowScoreView"] {
  return {
    indicatorId: INDICATOR,
    code: null,
    position: 0,
    label: "培训人数",
    points: "90.00",
    score: "84.00",
    computedScore: null,
    override: null,
    notScored: null,
    leftOut: false,
    met: false,
    reasonRequired: true,
    band: null,
    trace: null,
    notes: [],
    parts: [],
    ...differing,
  };
}

/** A form of one row, with the way from its total down to what was entered. */
export function scoreSheet(
  differing: Partial<Schemas["ScoreSheetView"]> = {},
): Schemas["ScoreSheetView"] {
  return {
    schemeId: SCHEME,
    schemeCode: "cn-project-2020",
    schemeVersion: 1,
    points: "100.00",
    scoredPoints: "100.00",
    scoredSum: "94.00",
    score: "94.00",
    computedScore: null,
    grade: "优",
    notComputable: null,
    execution: scoredRow({
      indicatorId: null,
      label: "预算执行率",
      points: "10.00",
      score: "10.00",
      reasonRequired: false,
    }),
    rows: [scoredRow()],
    levels: [{ level1: "产出指标", points: "90.00", score: "84.00" }],
    notes: [],
    marks: [],
    trace: traced({
      id: "total",
      label: "总分",
      rule: "SUM",
      formula: "各项得分合计",
      working: "10 + 84 = 94.00",
      value: "94.00",
      clause: { ...clause, article: "第十二条", verified: true },
      parts: [
        traced({
          id: "execution",
          label: "预算执行率",
          rule: "EXECUTION_LINEAR",
          formula: "全年执行数 ÷ 全年预算数 × 分值，不超过分值",
          working: "1000000 ÷ 1000000 × 10 = 10.00",
          value: "10.00",
          parts: [traced({ id: "execution/executed", label: "全年执行数", value: "1000000.00" })],
        }),
        traced({
          id: "level/1",
          label: "产出指标",
          rule: "SUM",
          formula: "各项得分合计",
          working: "84 = 84.00",
          value: "84.00",
          parts: [
            traced({
              id: "row/0",
              label: "培训人数",
              rule: "PROPORTIONAL",
              formula: "实际完成值 ÷ 指标值 × 分值",
              working: "112 ÷ 120 × 90 = 84.00",
              rounding: "只舍入得分：四舍五入，两位小数",
              value: "84.00",
              clause,
              parts: [traced({ id: "row/0/actual", label: "实际完成值", value: "112" })],
            }),
          ],
        }),
      ],
    }),
    ...differing,
  };
}

/** The scores of a year with one project; the department's own form is only stated. */
export function yearScores(
  sheet = scoreSheet(),
  differing: Partial<Schemas["ProjectScore"]> = {},
): Schemas["EvaluationScore"] {
  return {
    department: {
      statedScore: "86.28",
      statedGrade: "良",
      notComputable: { code: "figure.only-stated", text: "只有自述，部门整体评分方案尚未启用" },
      score: null,
      statedMarks: [],
    },
    projects: [
      {
        projectId: PROJECT,
        name: "平安建设工作经费",
        statedScore: "88",
        statedGrade: "良",
        score: sheet,
        statedMarks: [
          {
            pointer: "/total",
            severity: "NOTICE",
            message: {
              code: "scoring.stated.total-differs",
              text: "填报总分 88，按方案计算为 94.00",
            },
          },
        ],
        ...differing,
      },
    ],
  };
}
export const RECONCILED =
  "2024年度支出合计1220.06万元，其中：基本支出585.38万元，占支出总额47.95%。";

const quoted = (text: string) => {
  const start = RECONCILED.indexOf(text);
  return { text, start, end: start + text.length };
};
const stated = (
  id: string,
  kind: Schemas["FactView"]["kind"],
  label: string,
  value: string,
  unit: Schemas["FactView"]["unit"],
  quote: string,
): Schemas["FactView"] => ({
  id,
  kind,
  subject: null,
  scope: null,
  basis: "EXECUTED",
  label,
  value,
  unit,
  confidence: "CERTAIN",
  quote: quoted(quote),
});

export const reconciliation: Schemas["ReconciliationView"] = {
  text: RECONCILED,
  document: {
    title: null,
    department: "市委政法委",
    region: null,
    fiscalYear: 2024,
    kind: "DEPARTMENT_REPORT",
    format: "TEXT",
    charset: "UTF-8",
  },
  facts: [
    stated("f1", "EXPENDITURE_TOTAL", "支出合计", "12200600", "YUAN", "1220.06万元"),
    stated("f2", "BASIC_EXPENDITURE", "基本支出", "5853800", "YUAN", "585.38万元"),
    stated("f3", "SHARE", "占支出总额", "47.95", "PERCENT", "47.95%"),
  ],
  findings: [
    {
      rule: "R07",
      severity: "notice",
      message: "收支平衡：支出大于收入，缺少结转说明",
      explanation: "",
      stated: "1220.06万元",
      computed: "",
      quotes: [quoted("1220.06万元")],
      facts: ["f1"],
      consequences: [],
    },
    {
      rule: "R05",
      severity: "error",
      message: "支出占比：文中为 47.95%，按金额计算 585.38万元 ÷ 1220.06万元 = 47.98%",
      explanation: "与文中金额不符",
      stated: "47.95%",
      computed: "585.38万元 ÷ 1220.06万元 = 47.98%",
      quotes: [quoted("47.95%"), quoted("1220.06万元")],
      facts: ["f3", "f2", "f1"],
      consequences: [{ rule: "R07", message: "收支平衡：随之不符", quotes: [] }],
    },
  ],
  checks: [
    { rule: "R05", outcome: "violated", facts: ["f3", "f2", "f1"] },
    { rule: "R03", outcome: "held", facts: ["f1", "f2"] },
    { rule: "R07", outcome: "notComputable", facts: [] },
  ],
  rules: [
    { rule: "R03", title: "支出分项合计" },
    { rule: "R05", title: "支出占比" },
    { rule: "R07", title: "收支平衡" },
  ],
};

/** A finding in the accounts, as it is before anything was written about it. */
export function finding(differing: Partial<Schemas["YearFinding"]> = {}): Schemas["YearFinding"] {
  return {
    key: "R05-6f1c0a7be2d94f13",
    figures: "0b6b1d7c55e0a9f4",
    rule: "R05",
    severity: "error",
    message: "支出占比：自述 47.95%，按金额计算 585.38万元 ÷ 1220.05万元 = 47.98%",
    explanation: "与文中金额不符",
    stated: "47.95%",
    computed: "585.38万元 ÷ 1220.05万元 = 47.98%",
    blocks: true,
    explainable: true,
    places: [
      {
        section: "BUDGET",
        projectId: null,
        pointer: "/stated/rows/expenditure~1basic:SHARE/value",
        anchor: "figure/expenditure/basic:SHARE",
        label: "自述 基本支出占支出合计",
        quote: null,
        span: null,
      },
      {
        section: "BUDGET",
        projectId: null,
        pointer: "/budget/expenditure/rows/personnel/executed",
        anchor: "figure/expenditure/personnel:AMOUNT",
        label: "人员经费决算数",
        quote: null,
        span: null,
      },
    ],
    consequences: [],
    explained: null,
    explanationRevision: 0,
    ...differing,
  };
}

/** A number that was typed into the conclusion, where it is a figure. */
export const typedNumber = (quote: string): Schemas["TypedNumber"] => ({
  place: {
    section: "NARRATIVE",
    projectId: null,
    pointer: "/narrative/conclusion",
    anchor: "paragraph/conclusion",
    label: "绩效评价结论",
    quote,
    span: { start: 14, end: 14 + quote.length },
  },
  candidates: [
    { figureId: "expenditure:AMOUNT", label: "支出合计", printed: "1220.05万元", equal: true },
  ],
});

export const found = (items: Schemas["YearFinding"][]): Schemas["FindingList"] => ({
  items,
  next: null,
  outcomes: { held: 41, violated: items.length, notComputable: 3 },
  blocking: items.filter((one) => one.blocks && one.explained?.counts !== true).length,
});
