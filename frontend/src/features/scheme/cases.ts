import type { TFunction } from "i18next";
import type { Violation } from "../../api/client";
import { plain } from "./numbers";
import { sentences } from "./ruleWords";
import type { Case, Content } from "./queries";

type T = TFunction<"scheme">;

/** Whether a case came out as it has to; nobody can say while the scheme contradicts itself. */
export type Outcome = { kind: "passed" } | { kind: "unknown" } | { kind: "failed"; why: string[] };

const TESTS = /^\/content\/tests\/(\d+)\/expected\//;

/** The outcome of each case, by what the server refuses to publish the scheme for. */
export function outcomes(count: number, faults: readonly Violation[]): Outcome[] {
  const failed = new Map<number, string[]>();
  let sound = true;
  for (const { pointer, message } of faults) {
    const found = TESTS.exec(pointer ?? "");
    if (found === null) sound = false;
    else {
      const index = parseInt(found[1]!, 10);
      failed.set(index, [...(failed.get(index) ?? []), message]);
    }
  }
  return Array.from({ length: count }, (_, i) => {
    const why = failed.get(i);
    if (why !== undefined) return { kind: "failed", why };
    return { kind: sound ? "passed" : "unknown" };
  });
}

const SIGNS: Record<Case["rows"][number]["sign"], string> = {
  AT_LEAST: "≥",
  MORE_THAN: "＞",
  EQUAL: "＝",
  LESS_THAN: "＜",
  AT_MOST: "≤",
  QUALITATIVE: "",
};

const row = (one: Case["rows"][number], t: T): string =>
  t("caseRow", {
    level: one.level1,
    target: one.target === null ? "" : `${SIGNS[one.sign]}${one.target}`,
    points: plain(one.points ?? ""),
    actual: [one.actual, one.given].filter((part) => part !== null).join(" "),
  });

/** What the codes of a scheme are called: its figures, rows, deductions and vetoes. */
export function namesOf({ inputs, table, deductions, vetoes }: Content["rules"]): Names {
  const names = new Map<string, string>();
  for (const { code, name } of [...table, ...deductions, ...vetoes]) names.set(code, name);
  for (const { name, label } of inputs) names.set(name, label);
  return (code) => names.get(code) ?? code;
}

export type Names = (code: string) => string;

/** The small form that a case fills in. */
export const given = (one: Case, called: Names, t: T): string =>
  sentences(
    ...one.funding.map((funds) =>
      t("caseFunds", {
        budget: plain(funds.yearBudget ?? funds.initialBudget ?? "—"),
        executed: plain(funds.executed ?? "—"),
      }),
    ),
    ...one.rows.map((line) => row(line, t)),
    ...Object.entries(one.figures).map(([name, figure]) => `${called(name)} ${figure}`),
    ...one.answers.map((answer) =>
      [
        called(answer.code),
        answer.notApplicable === true ? t("notApplicable") : null,
        answer.actual,
        answer.given,
        ...Object.entries(answer.checks ?? {}).map(
          ([item, yes]) => `${item} ${t(yes ? "yes" : "no")}`,
        ),
      ]
        .filter((part) => part !== null)
        .join(" "),
    ),
    ...one.goals.map((goal) => `${goal.name} ${goal.rows.map((line) => row(line, t)).join("，")}`),
    ...Object.entries(one.deductions).map(([code, times]) =>
      t("caseDeduction", { name: called(code), times }),
    ),
    ...one.vetoes.map((code) => t("caseVeto", { name: called(code) })),
  );

const NONE = "-";

/** What has to come out of it. */
export function expected({ expected: must }: Case, called: Names, t: T): string {
  const value = (text: string) => (text === NONE ? t("caseNone") : text);
  return sentences(
    must.total === null ? "" : t("caseTotal", { total: value(must.total) }),
    must.grade === null ? "" : t("caseGrade", { grade: value(must.grade) }),
    must.execution === null ? "" : t("caseExecution", { score: value(must.execution) }),
    must.rows.length === 0 ? "" : t("caseRows", { scores: must.rows.map(value).join("、") }),
    ...Object.entries(must.byCode).map(([code, score]) => `${called(code)} ${value(score)}`),
  );
}
