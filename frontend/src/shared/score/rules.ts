import type { Schemas } from "../../api/client";
import type { Adjustment, RowScore, Sheet, TraceNode, YearScores } from "./queries";

/** A form of the year, a project's or the department's: what is computed, and what is stated beside it. */
export interface ScoredForm {
  /** null for the department's own. */
  projectId: string | null;
  name: string | null;
  statedScore: string | null;
  statedGrade: string | null;
  /** null where the form is only stated. */
  sheet: Sheet | null;
  notComputable: string | null;
  marks: readonly Schemas["MarkView"][];
}

/** The department's own form first, then the projects in their order. */
export function formsOf({ department, projects }: YearScores): ScoredForm[] {
  return [
    {
      projectId: null,
      name: null,
      statedScore: department.statedScore,
      statedGrade: department.statedGrade,
      sheet: department.score,
      notComputable: department.notComputable?.text ?? null,
      marks: department.statedMarks,
    },
    ...projects.map((project) => ({
      projectId: project.projectId,
      name: project.name,
      statedScore: project.statedScore,
      statedGrade: project.statedGrade,
      sheet: project.score,
      notComputable: project.score.notComputable?.text ?? null,
      marks: project.statedMarks,
    })),
  ];
}

export const formOf = (scores: YearScores, projectId: string | null): ScoredForm | undefined =>
  formsOf(scores).find((form) => form.projectId === projectId);

/** The node with this id, wherever it stands. */
export function nodeOf(tree: TraceNode | null | undefined, id: string): TraceNode | undefined {
  if (tree === null || tree === undefined) return undefined;
  if (tree.id === id) return tree;
  for (const part of tree.parts) {
    const found = nodeOf(part, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

export const EXECUTION = "execution";

/** The row that a node of the trace tells of; nothing where the node is no row. */
export function rowOf(sheet: Sheet, nodeId: string): RowScore | undefined {
  if (nodeId === EXECUTION) return sheet.execution ?? undefined;
  const position = /^row\/(\d+)$/.exec(nodeId)?.[1];
  return position === undefined
    ? undefined
    : sheet.rows.find((row) => `${row.position}` === position);
}

/** How adjustments call a row. */
export const rowKey = (row: RowScore): string => row.indicatorId ?? row.code ?? "executionRate";

/** Whether the adjustment sets the score of the row. */
const sets = (one: Adjustment, projectId: string | null, row: RowScore): boolean =>
  one.kind === "OVERRIDE" &&
  one.projectId === projectId &&
  (one.row === rowKey(row) || (row.code !== null && one.row === row.code));

/** The adjustments with this score for the row, in the place of the one before; without it if there is none. */
export function overridden(
  rows: readonly Adjustment[],
  projectId: string | null,
  row: RowScore,
  set: { score: string; reason: string } | null,
): Adjustment[] {
  const next: Adjustment | null =
    set === null
      ? null
      : {
          kind: "OVERRIDE",
          projectId,
          row: rowKey(row),
          item: null,
          holds: null,
          score: set.score,
          figure: null,
          cases: null,
          reason: set.reason,
        };
  const at = rows.findIndex((one) => sets(one, projectId, row));
  const others = rows.filter((one) => !sets(one, projectId, row));
  if (next === null) return others;
  return at < 0 ? [...others, next] : [...others.slice(0, at), next, ...others.slice(at)];
}

/** What belongs to one form, as a preview takes it. */
export const ofForm = (rows: readonly Adjustment[], projectId: string | null): Adjustment[] =>
  rows.filter((one) => one.projectId === projectId).map((one) => ({ ...one, projectId: null }));
