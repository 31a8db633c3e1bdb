import Big from "big.js";
import type { Schemas } from "../../api/client";
import { parseDecimal } from "../../shared/money/yuan";
import type { Adjustment, Sheet, TraceNode } from "../../shared/score/queries";
import { ofForm } from "../../shared/score/rules";
import type { Table } from "../../shared/score/usePreview";

/** A figure of accounts or staffing that a department's form is scored with. */
export interface Figure {
  name: string;
  label: string;
  value: string | null;
}

/** What is tried: it starts as what is kept, and goes nowhere. */
export interface Trial {
  funding: Schemas["Funding"];
  indicators: Schemas["IndicatorTable"];
  figures: Figure[];
}

const FIGURE = "figure/";

/** The figures that the form was scored with, each once. */
export function figuresOf(tree: TraceNode | null): Figure[] {
  const found = new Map<string, Figure>();
  const visit = (node: TraceNode) => {
    if (node.rule === "ENTERED" && node.id.startsWith(FIGURE)) {
      const name = node.id.slice(FIGURE.length);
      found.set(name, { name, label: node.label, value: node.value });
    }
    node.parts.forEach(visit);
  };
  if (tree !== null) visit(tree);
  return [...found.values()];
}

/** The table as a preview takes it; figures are what a person says beside the accounts. */
export function tableOf(
  schemeId: string,
  trial: Trial,
  adjustments: readonly Adjustment[],
  projectId: string | null,
): Table {
  const tried = trial.figures.filter(({ value }) => value !== null);
  const names = trial.figures.map(({ name }) => name);
  return {
    schemeId,
    funding: trial.funding,
    indicators: trial.indicators,
    adjustments: [
      ...ofForm(adjustments, projectId).filter(
        (one) => one.kind !== "FIGURE" || !names.includes(one.row),
      ),
      ...tried.map(({ name, label, value }): Adjustment => ({
        kind: "FIGURE",
        projectId: null,
        row: name,
        item: null,
        holds: null,
        score: null,
        figure: value,
        cases: null,
        reason: label,
      })),
    ],
  };
}

/** Whether everything that was typed can be computed with. */
export const isReadable = ({ indicators, figures }: Trial): boolean =>
  indicators.rows.every(
    ({ givenScore }) => givenScore === null || parseDecimal(givenScore) !== null,
  ) && figures.every(({ value }) => value === null || parseDecimal(value) !== null);

export interface Change {
  label: string;
  before: string | null;
  after: string | null;
  /** With its sign; null where one of the two is not scored. */
  difference: string | null;
}

/** From what to what, by how much. */
export function change(label: string, before: string | null, after: string | null): Change {
  const by = before === null || after === null ? null : new Big(after).minus(before);
  return {
    label,
    before,
    after,
    difference: by === null ? null : `${by.gt(0) ? "+" : ""}${by.toFixed(2)}`,
  };
}

/** The rows whose score is another, in the order of the form. */
export function changesOf(before: Sheet, after: Sheet): Change[] {
  const rows = (sheet: Sheet) => [
    ...(sheet.execution === null ? [] : [sheet.execution]),
    ...sheet.rows,
  ];
  const now = rows(after);
  return rows(before)
    .map((row, i) => change(row.label, row.score, now[i]?.score ?? null))
    .filter((one) => one.before !== one.after);
}
