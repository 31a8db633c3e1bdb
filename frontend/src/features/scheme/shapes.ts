import type { Rule } from "./queries";

/** What a place of a scheme's content holds, and so how it is edited. */
export type Shape =
  | { is: "text"; max: number; optional?: true }
  | { is: "decimal"; optional?: true; called?: string }
  | { is: "year"; optional?: true }
  | { is: "count" }
  | { is: "flag"; optional?: true }
  | { is: "choice"; of: readonly string[]; optional?: true }
  | { is: "words" }
  | { is: "map"; of: Leaf }
  | { is: "list"; of: Shape; fresh: unknown; folded?: true }
  | { is: "group"; fields: Fields; absent?: unknown }
  | { is: "rule"; kinds: readonly Kind[]; absent?: unknown };

export type Leaf = Extract<Shape, { is: "decimal" | "count" | "flag" }>;
export type Fields = Readonly<Record<string, Shape>>;
export type Kind = Rule["kind"];

export const text = (max: number): Shape => ({ is: "text", max });
export const maybe = (max: number): Shape => ({ is: "text", max, optional: true });
export const decimal: Shape = { is: "decimal" };
export const maybeDecimal: Shape = { is: "decimal", optional: true };
export const words: Shape = { is: "words" };
export const choice = (...of: string[]): Shape => ({ is: "choice", of });
export const maybeChoice = (...of: string[]): Shape => ({ is: "choice", of, optional: true });
export const group = (fields: Fields): Shape => ({ is: "group", fields });
/** A group that may be absent, and what it is when somebody adds it. */
export const maybeGroup = (fields: Fields, absent: unknown): Shape => ({
  is: "group",
  fields,
  absent,
});
export const list = (fields: Fields, fresh: object): Shape => ({
  is: "list",
  of: group(fields),
  fresh,
});
export const folded = (fields: Fields, fresh: object): Shape => ({
  is: "list",
  of: group(fields),
  fresh,
  folded: true,
});

export const clauseFields: Fields = {
  document: text(200),
  article: maybe(200),
  date: maybe(10),
  verified: { is: "flag" },
};
export const noClause = { document: "", article: null, date: null, verified: false };
export const clause = group(clauseFields);
export const maybeClause = maybeGroup(clauseFields, noClause);

export const whenZero = maybeChoice("NOT_SCORED", "FULL_POINTS", "NO_POINTS");
export const notApplicable = maybeChoice("FULL_POINTS", "RESCALE");
export const reverse = choice("INVERSE_RATIO", "LINEAR_TO_DOUBLE", "ALL_OR_NOTHING");

export const excessFields: Fields = {
  variant: choice("NONE", "REASON", "PROPORTIONAL", "STEPPED", "MIRRORED"),
  reasonAt: maybeDecimal,
  reasonAtZeroTarget: maybeDecimal,
  cutFrom: maybeDecimal,
  steps: list({ above: decimal, cut: decimal }, { above: "", cut: "" }),
  source: clause,
};
export const noExcess = {
  variant: "NONE",
  reasonAt: null,
  reasonAtZeroTarget: null,
  cutFrom: null,
  steps: [],
  source: noClause,
};
