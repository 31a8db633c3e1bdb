import type { TFunction } from "i18next";
import { percent, plain } from "./numbers";
import type { Clause, Content } from "./queries";
import { between, excessWords, ruleWords, sentences } from "./ruleWords";

type Rules = Content["rules"];
type T = TFunction<"scheme">;

/** A line of the regulation: what it is about, what it is worth, and what holds. */
export interface Line {
  /** The same in every version that has the line. */
  key: string;
  /** The places of the content that it tells of. */
  pointers: readonly string[];
  label: string;
  /** Above the label: the levels that a row belongs to. */
  within?: string;
  points?: string;
  says: string;
  source?: Clause;
}

export interface Article {
  name: ArticleName;
  lines: readonly Line[];
}

export type ArticleName =
  | "scope"
  | "execution"
  | "weights"
  | "quantitative"
  | "qualitative"
  | "table"
  | "inputs"
  | "grades"
  | "limits";

/** A scheme as the regulation that it is. What it does not have has no article. */
export function articlesOf(content: Content, t: T): Article[] {
  const { rules } = content;
  const articles: Article[] = [
    { name: "scope", lines: scope(content, t) },
    { name: "execution", lines: execution(rules, t) },
    { name: "weights", lines: weights(rules, t) },
    { name: "table", lines: table(rules, t) },
    { name: "inputs", lines: inputs(rules, t) },
    { name: "quantitative", lines: quantitative(rules, t) },
    { name: "qualitative", lines: qualitative(rules, t) },
    { name: "grades", lines: grades(rules, t) },
    { name: "limits", lines: limits(rules, t) },
  ];
  return articles.filter((article) => article.lines.length > 0);
}

const basis = (name: ArticleName, pointer: string, source: Clause, t: T): Line => ({
  key: `${name}/source`,
  pointers: [pointer],
  label: t("basis"),
  says: "",
  source,
});

function scope({ regionCode, fiscalYearFrom, fiscalYearTo, name, rules }: Content, t: T): Line[] {
  return [
    { key: "name", pointers: ["/name"], label: t("name"), says: name },
    { key: "code", pointers: ["/rules/code"], label: t("code"), says: rules.code },
    { key: "version", pointers: ["/rules/version"], label: t("version"), says: `${rules.version}` },
    { key: "kind", pointers: ["/rules/kind"], label: t("kind"), says: t(`kindOf.${rules.kind}`) },
    {
      key: "region",
      pointers: ["/regionCode"],
      label: t("region"),
      says: regionCode === null ? t("nationwide") : t("regionOf", { region: regionCode }),
    },
    {
      key: "years",
      pointers: ["/fiscalYearFrom", "/fiscalYearTo"],
      label: t("years"),
      says: yearsWords(fiscalYearFrom, fiscalYearTo, t),
    },
    {
      key: "total",
      pointers: ["/rules/total"],
      label: t("total"),
      says: t("pointsOf", { points: plain(rules.total) }),
    },
    {
      key: "rounding",
      pointers: ["/rules/rounding"],
      label: t("rounding"),
      says: t(`roundingIs.${rules.rounding ?? "PER_ROW"}`),
    },
    ...(rules.kind === "DEPARTMENT" || rules.notApplicable !== null
      ? [
          {
            key: "notApplicable",
            pointers: ["/rules/notApplicable"],
            label: t("notApplicable"),
            says: t(`notApplicableIs.${rules.notApplicable ?? "NONE"}`),
          },
        ]
      : []),
  ];
}

export const yearsWords = (from: number, to: number | null, t: T): string =>
  to === null ? t("yearsFrom", { from }) : t("yearsBetween", { from, to });

function execution({ execution: row }: Rules, t: T): Line[] {
  const at = "/rules/execution";
  if (row === null)
    return [{ key: at, pointers: [at], label: t("execution"), says: t("executionNone") }];
  return [
    {
      key: "execution/points",
      pointers: [`${at}/points`],
      label: t("points"),
      points: plain(row.points),
      says: t(`baseIs.${row.base ?? "YEAR_BUDGET"}`),
    },
    {
      key: "execution/method",
      pointers: [`${at}/method`, `${at}/full`, `${at}/pass`, `${at}/base`],
      label: t("method"),
      says: t(`methodIs.${row.method}`, {
        full: percent(row.full ?? "1"),
        pass: percent(row.pass ?? "0"),
      }),
    },
    ...row.bands.map((band, i) => ({
      key: `execution/${band.from}`,
      pointers: [`${at}/bands/${i}`],
      label: between(percent(band.from), percent(band.to), "LOWER", t),
      points: plain(band.points),
      says: "",
    })),
    {
      key: "execution/above",
      pointers: [`${at}/above`],
      label: t("overspent"),
      ...(row.above === null ? {} : { points: plain(row.above) }),
      says: row.above === null ? t(`overspentIs.${row.method}`) : "",
    },
    {
      key: "execution/zeroBudget",
      pointers: [`${at}/zeroBudget`],
      label: t("zeroBudget"),
      says: t(`whenZeroIs.${row.zeroBudget ?? "NONE"}`),
    },
    basis("execution", `${at}/source`, row.source, t),
  ];
}

function weights({ weights: { level1, source } }: Rules, t: T): Line[] {
  const at = "/rules/weights";
  return [
    ...level1.map((level, i) => ({
      key: `weights/${level.name}`,
      pointers: [`${at}/level1/${i}`],
      label: level.name,
      points: plain(level.points),
      says: sentences(
        level.requires.length === 0 ? "" : t("requires", { names: level.requires.join("、") }),
        ...(level.rule === null ? [] : [t("byRule", { rule: ruleWords(level.rule, t) })]),
        also(level.aliases, t),
      ),
      ...(level.ruleSource === null ? {} : { source: level.ruleSource }),
    })),
    basis("weights", `${at}/source`, source, t),
  ];
}

const also = (names: readonly string[], t: T): string =>
  names.length === 0 ? "" : t("also", { names: names.join("、") });

function quantitative({ quantitative: rules }: Rules, t: T): Line[] {
  const at = "/rules/quantitative";
  const over = rules.overFulfilment;
  return [
    { key: "sign/up", pointers: [], label: "≥　＞", says: t("ruleIs.linearUp") },
    {
      key: "sign/equal",
      pointers: [`${at}/equality`],
      label: "＝",
      says: t(`equalityIs.${rules.equality ?? "AT_LEAST"}`),
    },
    {
      key: "sign/down",
      pointers: [`${at}/reverse`, `${at}/reverseSource`],
      label: "≤　＜",
      says: t(`reverseIs.${rules.reverse}`),
      source: rules.reverseSource,
    },
    {
      key: "sign/over",
      pointers: [`${at}/overFulfilment`],
      label: t("overFulfilment"),
      says: excessWords(over, t),
      source: over.source,
    },
    basis("quantitative", `${at}/source`, rules.source, t),
  ];
}

function qualitative({ qualitative: { tiers, source } }: Rules, t: T): Line[] {
  const at = "/rules/qualitative";
  return [
    ...tiers.map((tier, i) => ({
      key: `tier/${tier.label}`,
      pointers: [`${at}/tiers/${i}`],
      label: tier.label,
      says: sentences(
        t("tierIs", { range: between(percent(tier.from), percent(tier.to), "LOWER", t) }),
        also(tier.aliases, t),
      ),
    })),
    basis("qualitative", `${at}/source`, source, t),
  ];
}

/** A formula over names as one over what people call them. */
function formulaWords(formula: string, figures: Rules["inputs"]): string {
  const labels = new Map(figures.map((figure) => [figure.name, figure.label]));
  return formula.replace(/[A-Za-z_]\w*/g, (name) => labels.get(name) ?? name);
}

function table({ table: rows, inputs: figures }: Rules, t: T): Line[] {
  return rows.map((row, i) => ({
    key: `table/${row.code}`,
    pointers: [`/rules/table/${i}`],
    label: row.name,
    within: row.level1 === row.level2 ? row.level1 : `${row.level1} · ${row.level2}`,
    points: plain(row.points),
    says: sentences(
      row.target === null ? "" : t("targetIs", { target: `${row.target}${row.unit ?? ""}` }),
      row.formula === null ? "" : t("formulaIs", { formula: formulaWords(row.formula, figures) }),
      ruleWords(row.rule, t, (formula) => formulaWords(formula, figures)),
      row.whenZero === null ? "" : t("divisorZero", { words: t(`whenZeroIs.${row.whenZero}`) }),
      row.notApplicable === null
        ? ""
        : t("rowNotApplicable", { words: t(`notApplicableIs.${row.notApplicable}`) }),
      row.standard === null ? "" : t("standardIs", { standard: row.standard }),
    ),
    ...(row.source === null ? {} : { source: row.source }),
  }));
}

function inputs({ inputs: figures }: Rules, t: T): Line[] {
  return figures.map((figure, i) => ({
    key: `inputs/${figure.name}`,
    pointers: [`/rules/inputs/${i}`],
    label: figure.unit === null ? figure.label : `${figure.label}（${figure.unit}）`,
    says:
      figure.formula === null
        ? t("entered", { name: figure.name })
        : `${figure.name} = ${formulaWords(figure.formula, figures)}`,
  }));
}

function grades({ grades: grading, total }: Rules, t: T): Line[] {
  const at = "/rules/grades";
  if (grading === null)
    return [{ key: at, pointers: [at], label: t("grade"), says: t("gradesNone") }];
  return [
    ...grading.bands.map((band, i) => ({
      key: `grade/${band.grade}`,
      pointers: [`${at}/bands/${i}`],
      label: band.grade,
      says: t("pointsOf", {
        points:
          plain(band.to) === plain(total)
            ? t("closed", { from: plain(band.from), to: plain(band.to) })
            : between(plain(band.from), plain(band.to), "LOWER", t),
      }),
    })),
    basis("grades", `${at}/source`, grading.source, t),
  ];
}

function limits({ caps, deductions, vetoes }: Rules, t: T): Line[] {
  return [
    ...caps.map((cap, i) => ({
      key: `cap/${cap.rateBelow}`,
      pointers: [`/rules/caps/${i}`],
      label: t("rateBelow", { rate: percent(cap.rateBelow) }),
      says: t("atMost", { points: plain(cap.atMost) }),
      source: cap.source,
    })),
    ...deductions.map((item, i) => ({
      key: `deduction/${item.code}`,
      pointers: [`/rules/deductions/${i}`],
      label: item.name,
      says: sentences(
        t("each", { points: plain(item.each) }),
        item.atMost === null ? "" : t("inAll", { points: plain(item.atMost) }),
      ),
      source: item.source,
    })),
    ...vetoes.map((item, i) => ({
      key: `veto/${item.code}`,
      pointers: [`/rules/vetoes/${i}`],
      label: item.name,
      says: t("veto", { points: plain(item.atMost) }),
      source: item.source,
    })),
  ];
}
