import Big from "big.js";
import type { Schemas } from "../../api/client";
import { grouped, isYuan } from "../../shared/money/yuan";
import { spotOf, type SectionName } from "../../shared/places/spots";

type FigureView = Schemas["FigureView"];
type Remark = Schemas["CommentView"];
type Task = Schemas["Task"];
type Step = Schemas["StepView"];

/** How a task is done. */
export type Way = "fill" | "submit" | "sign" | "review" | "publish";

/** Who reviews others sits at the desk; who fills in, signs or concludes goes to the year itself. */
export function wayOf({ evaluation }: Task): Way {
  switch (evaluation.state) {
    case "UNIT_REVIEW":
      return "sign";
    case "AUTHORITY_REVIEW":
    case "FINANCE_REVIEW":
      return "review";
    case "FINAL":
    case "PUBLISHED":
      return "publish";
    default:
      return evaluation.status === "TO_SUBMIT" ? "submit" : "fill";
  }
}

/** What can be passed many at a time: what others signed. One's own signature is given one by one, on what was read. */
export const passable = (task: Task) => wayOf(task) === "review" && task.waitsFor.includes("PASS");

/** The sum row of the queue. An absent score is no zero: it is left out, and counted as left out. */
export function sumOf(tasks: readonly Task[]) {
  const scores = tasks.flatMap(({ evaluation: { statedScore } }) =>
    statedScore === null || !/^\d+(\.\d+)?$/.test(statedScore) ? [] : [new Big(statedScore)],
  );
  const total = scores.reduce((sum, score) => sum.plus(score), new Big(0));
  return {
    units: tasks.length,
    projects: tasks.reduce((sum, task) => sum + task.evaluation.projectCount, 0),
    openRemarks: tasks.reduce((sum, task) => sum + task.openRemarks, 0),
    averageScore: scores.length === 0 ? null : total.div(scores.length).toFixed(2, Big.roundHalfUp),
    withoutScore: tasks.length - scores.length,
  };
}

/** The steps that are the caller's to take, open or not. */
export const ownSteps = (steps: readonly Step[]): Step[] =>
  steps.filter((step) => step.obstacles.every(({ code }) => code !== "workflow.not-yours"));

/** Whether remarks are the caller's to make: whoever may send back says what is wrong, if it is not their own work. */
export const isTurn = (steps: readonly Step[]): boolean =>
  steps.some(
    ({ action, obstacles }) =>
      action === "RETURN" &&
      obstacles.every(
        ({ code }) => !["workflow.not-yours", "workflow.not-ones-own"].includes(code),
      ),
  );

/** Remarks that wait for the unit first, then those that wait for the reviewer, then what is settled; else as they came. */
const RANK: Record<Remark["state"], number> = { OPEN: 0, ANSWERED: 1, ACCEPTED: 2 };
export const inOrder = (remarks: readonly Remark[]): Remark[] =>
  [...remarks].sort((a, b) => RANK[a.state] - RANK[b.state]);

/** The number under which a remark is known on the page and in the margin: that of its making. */
export const numbered = (remarks: readonly Remark[]): ReadonlyMap<string, number> =>
  new Map(
    [...remarks]
      .sort((a, b) => a.at.localeCompare(b.at))
      .map((remark, index): [string, number] => [remark.id, index + 1]),
  );

/** What is not settled of a section, or of one project, or of the section beside its projects. */
export const openAt = (
  remarks: readonly Remark[],
  section: SectionName,
  projectId: string | null,
): Remark[] =>
  inOrder(
    remarks.filter((remark) => {
      const spot = spotOf(remark.anchor);
      return (
        remark.state !== "ACCEPTED" && spot.section === section && spot.projectId === projectId
      );
    }),
  );

export interface Compared {
  id: string;
  label: string;
  unit: FigureView["unit"];
  before: string | null;
  now: string | null;
  /** The growth of an amount in percent, the difference of anything else; `null` where there is nothing to compare. */
  change: string | null;
}

const signed = (difference: Big, places: number) =>
  `${difference.gt(0) ? "+" : difference.lt(0) ? "−" : ""}${grouped(difference.abs().toFixed(places, Big.roundHalfUp))}`;

function change(unit: FigureView["unit"], before: string | null, now: string | null) {
  if (before === null || now === null || !/^-?\d/.test(before) || !/^-?\d/.test(now)) return null;
  if (unit === "YUAN") {
    if (!isYuan(before) || !isYuan(now) || new Big(before).eq(0)) return null;
    return `${signed(new Big(now).minus(before).times(100).div(new Big(before).abs()), 2)}%`;
  }
  return signed(new Big(now).minus(before), unit === "COUNT" ? 0 : 2);
}

/** A value as it stands for its year: computed, else what is stated in the same unit and cannot be computed. */
const valueOf = (figure: FigureView | undefined): string | null =>
  figure?.value ?? figure?.stated.find((stated) => stated.unit === figure.unit)?.value ?? null;

/** The department's figures beside those of the year before; projects are other ones each year and are left out. */
export function beside(now: readonly FigureView[], before: readonly FigureView[]): Compared[] {
  const last = new Map(before.map((figure) => [figure.id, figure]));
  return now
    .filter((figure) => !figure.subject.startsWith("project/") && figure.kind !== "SHARE")
    .map((figure) => {
      const was = valueOf(last.get(figure.id));
      const is = valueOf(figure);
      const { id, label, unit } = figure;
      return { id, label, unit, before: was, now: is, change: change(unit, was, is) };
    })
    .filter((row) => row.before !== null || row.now !== null);
}

/** The one before and the one after in the queue, and which it is; nothing where it is not in the queue. */
export function neighbours(ids: readonly string[], id: string) {
  const at = ids.indexOf(id);
  if (at < 0) return null;
  return { at: at + 1, of: ids.length, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}

/** What a signature stands for: the totals of the accounts, the department and its projects, not every line of them. */
const SIGNED = ["revenue", "expenditure", "department", "projects"];
export const toSign = (figures: readonly FigureView[]): FigureView[] =>
  figures.filter(({ subject, kind }) => SIGNED.includes(subject) && kind !== "SHARE");
