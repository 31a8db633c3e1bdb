import { ProblemError, type Schemas } from "../../../api/client";
import { groupedBy } from "../rules";

type Value = Schemas["ValueDifference"];
type Submission = Schemas["Submission"];

export const LAST_YEAR = "last-year";

/** What one wants to see first: what became of the last submission; where there is none, of last year. */
export const standard = (submissions: readonly Submission[]): string =>
  submissions[0] === undefined ? LAST_YEAR : String(submissions[0].sequence);

/** Whether there is nothing to compare with, which is an answer and no failure. */
export const isMissing = (error: Error | null): error is ProblemError =>
  error instanceof ProblemError && error.problem.status === 404;

/** Amounts are read as differences of amounts, percentages as points of percent. */
export const isPercentage = ({ unit }: Value): boolean => unit === "PERCENT";

/** Neither less nor the same. */
export const isGrowth = (decimal: string): boolean => !/^-|^0(\.0+)?$/.test(decimal);

/** With its sign: what grew says so. */
export const signed = (decimal: string): string =>
  isGrowth(decimal) ? `+${decimal}` : decimal.replace("-", "−");

/** Those of one project, or of the department, together, in the order in which they come. */
export const grouped = <T extends { project: string | null }>(
  some: readonly T[],
): [project: string | null, items: T[]][] => [...groupedBy(some, ({ project }) => project)];
