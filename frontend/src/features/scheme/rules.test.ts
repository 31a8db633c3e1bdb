import i18next from "i18next";
import { describe, expect, it } from "vitest";
import { clause, rule, schemeContent, schemeRules, schemeSummary } from "../../api/schemeFixtures";
import { articlesOf, type Article } from "./articles";
import { expected, given, namesOf, outcomes } from "./cases";
import { readClause } from "./clauses";
import { counted } from "./impact";
import { difference, percent, plain } from "./numbers";
import { naturalOther } from "./rules";
import { ruleWords } from "./ruleWords";
import { sideBySide } from "./sideBySide";
import { schemeImpact } from "../../api/schemeFixtures";

const t = i18next.getFixedT("zh-CN", "scheme");
const line = (articles: readonly Article[], name: string, label: string) =>
  articles.find((one) => one.name === name)?.lines.find((one) => one.label === label);
const says = (label: string, name: string, articles = articlesOf(schemeContent(), t)) => {
  const found = line(articles, name, label);
  return [found?.points ?? "", found?.says ?? ""].join(" ").trim();
};

describe("decimals", () => {
  it.each([
    ["0.6", "60%"],
    ["1.3", "130%"],
    ["0.005", "0.5%"],
    ["1", "100%"],
  ])("%s is %s", (part, text) => expect(percent(part)).toBe(text));

  it.each([
    ["50.00", "50"],
    ["59.99", "59.99"],
    ["7.50", "7.5"],
    ["100", "100"],
  ])("%s points print as %s", (points, text) => expect(plain(points)).toBe(text));

  it.each([
    ["91.50", "89.25", "−2.25"],
    ["85.00", "86.00", "+1.00"],
    ["85.00", "85.00", "0.00"],
  ])("from %s to %s is %s", (now, then, text) => expect(difference(now, then)).toBe(text));

  it("are no difference where a score is missing", () => {
    expect(difference(null, "1.00")).toBeNull();
  });
});

describe("what a rule rests on", () => {
  it.each([
    ["推定：示例", false, "示例", "inferred"],
    ["待核：省直自评表", false, "省直自评表", "unverified"],
    ["财预〔2020〕10号", false, "财预〔2020〕10号", "unverified"],
    ["财预〔2020〕10号", true, "财预〔2020〕10号", null],
    // Whoever inferred a rule has no text to compare it with.
    ["推定：示例", true, "示例", "inferred"],
  ])("%s, compared: %s", (document, verified, text, trust) => {
    expect(readClause(clause(document, { verified }))).toEqual({ document: text, trust });
  });
});

describe("a scheme as a regulation", () => {
  it("says what a level weighs, what it needs, and how its figures score", () => {
    expect(says("产出指标", "weights")).toBe("50 须有数量指标、质量指标；又名产出");
    expect(says("满意度指标", "weights")).toBe(
      "10 定量的：按数值所在区间（满分按 10 分计）；低于 60 得 0 分；60（含）至 90 得 5 分；90（含）以上 得 10 分",
    );
  });

  it("says how each sign scores", () => {
    expect(says("≤　＜", "quantitative")).toBe(
      "不超过指标值，满分；超过的，指标值 ÷ 实际完成值 × 分值",
    );
    expect(says("超额完成", "quantitative")).toBe(
      "满分，不扣；达到指标值 130% 的须说明原因；指标值为 0 的，达到 30 须说明原因",
    );
  });

  it("has half-open bands of which the last one holds the total", () => {
    expect(says("优", "grades")).toBe("90（含）至 100（含） 分");
    expect(says("良", "grades")).toBe("80（含）至 90 分");
    expect(says("80%（含）至 100%", "execution")).toBe("7");
  });

  it("has no article for what it does not have, and says that it does not grade", () => {
    const articles = articlesOf(
      schemeContent({
        rules: schemeRules({ grades: null, caps: [], deductions: [], vetoes: [] }),
      }),
      t,
    );
    expect(articles.map((article) => article.name)).not.toContain("limits");
    expect(says("等级", "grades", articles)).toBe("只计分，不评等级");
  });

  it("writes a formula over what figures are called", () => {
    const articles = articlesOf(
      schemeContent({
        rules: schemeRules({
          kind: "DEPARTMENT",
          inputs: [
            { name: "inPost", label: "在职人员数", unit: "人", formula: null },
            { name: "authorized", label: "编制数", unit: "人", formula: null },
          ],
          table: [
            {
              code: "staff",
              level1: "部门管理",
              level2: "人员管理",
              name: "在职人员控制率",
              points: "2.00",
              target: "100",
              unit: "%",
              formula: "inPost ÷ authorized × 100",
              whenZero: "NOT_SCORED",
              rule: rule("stepDeduct", {
                side: "ABOVE",
                per: "1",
                deduct: "0.5",
                steps: "COMPLETE",
                floor: "0.00",
              }),
              notApplicable: null,
              standard: null,
              source: null,
            },
          ],
        }),
      }),
      t,
    );
    expect(says("在职人员控制率", "table", articles)).toBe(
      "2 指标值 100%；实际完成值 = 在职人员数 ÷ 编制数 × 100；每超过指标值 1 扣 0.5 分；不足一档不扣；扣完为止；除数为 0：不记分，写明原因",
    );
    expect(says("不适用的指标", "scope", articles)).toBe("没有规定，不能记分");
  });

  it.each([
    [rule("completion", { pass: "0.6" }), "低于指标值 60% 不得分"],
    [rule("yesNo", { yes: ["是", "有"], no: ["否"] }), "“是”（是、有）满分"],
    [
      rule("checklist", {
        losing: true,
        items: [{ code: "a", text: "截留资金", points: "2.00" }],
      }),
      "扣完为止；截留资金 2 分",
    ],
    [
      rule("maxOf", {
        ways: [
          {
            name: "按进度",
            target: "90",
            formula: null,
            whenZero: null,
            rule: rule("linearDown", { reverse: "ALL_OR_NOTHING" }),
          },
        ],
      }),
      "几项择优；按进度：指标值 90；不超过指标值，满分；超过的不得分",
    ],
    [rule("equal", { equality: "EXACTLY" }), "等于指标值满分，否则不得分"],
    [rule("manual"), "评价人在 0 至分值内给分"],
  ])("writes the rule $kind", (one, text) => expect(ruleWords(one, t)).toContain(text));
});

describe("two versions side by side", () => {
  const mine = articlesOf(schemeContent(), t);
  const theirs = articlesOf(schemeContent({ rules: schemeRules({ caps: [] }) }), t);
  const somewhere = {
    pointer: null as string | null,
    withPointer: null as string | null,
    label: "",
    change: "CHANGED" as const,
    value: null,
    withValue: null,
  };

  it("marks the line that a difference lies in, and nothing else", () => {
    const { articles, elsewhere } = sideBySide(mine, theirs, [
      {
        ...somewhere,
        pointer: "/rules/weights/level1/1/points",
        withPointer: "/rules/weights/level1/1/points",
      },
      { ...somewhere, pointer: "/rules/caps/0", change: "ADDED" },
    ]);
    const changed = articles.flatMap(({ pairs }) => pairs).filter((pair) => pair.change !== null);
    expect(changed.map((pair) => [pair.label, pair.change, pair.theirs === null])).toEqual([
      ["效益指标", "CHANGED", false],
      ["执行率低于 60%", "ADDED", true],
    ]);
    expect(elsewhere).toEqual([]);
  });

  it("keeps a difference that no line tells of", () => {
    const one = { ...somewhere, pointer: "/rules/something", withPointer: "/rules/something" };
    expect(sideBySide(mine, theirs, [one]).elsewhere).toEqual([one]);
  });

  it("holds a version against the one before it, or else the one after it", () => {
    const version = (n: number) => schemeSummary({ id: `v${n}`, version: n });
    const all = [version(1), version(2), version(3), schemeSummary({ id: "x", code: "other" })];
    expect(naturalOther(version(3), all)?.id).toBe("v2");
    expect(naturalOther(version(1), all)?.id).toBe("v2");
    expect(naturalOther(version(1), [version(1)])).toBeUndefined();
  });
});

describe("the scheme's own cases", () => {
  const fault = (pointer: string, message = "错") => ({
    pointer,
    parameter: null,
    code: "scoring.fault",
    message,
  });

  it("pass where nothing is refused, and only what is refused fails", () => {
    expect(outcomes(2, [])).toEqual([{ kind: "passed" }, { kind: "passed" }]);
    expect(outcomes(2, [fault("/content/tests/1/expected/total", "应为 1")])).toEqual([
      { kind: "passed" },
      { kind: "failed", why: ["应为 1"] },
    ]);
  });

  it("are not run while the scheme contradicts itself", () => {
    expect(outcomes(1, [fault("/content/rules/grades/bands/1")])).toEqual([{ kind: "unknown" }]);
  });

  it("are written as what is entered and what has to come out", () => {
    const { rules, tests } = schemeContent();
    expect(given(tests[0]!, namesOf(rules), t)).toBe(
      "预算 100，执行 90；产出指标（50 分）≥100 完成 100；扣分 逾期报送 2 次",
    );
    expect(expected(tests[1]!, namesOf(rules), t)).toBe("总分 无；执行率得分 7.00");
  });
});

it("the impact counts scores and grades over all pages", () => {
  expect(counted([schemeImpact, schemeImpact])).toEqual({
    years: 2,
    scores: 6,
    changed: 4,
    grades: 2,
    unchanged: 2,
  });
});
