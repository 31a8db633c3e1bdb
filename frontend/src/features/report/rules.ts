import type { Schemas } from "../../api/client";
import type { FindingPlace, YearFinding } from "../../shared/findings/queries";
import { isAnswered, spotOf } from "../../shared/findings/rules";
import { official } from "../../shared/money/Figure";
import { spotOf as placeOf } from "../../shared/places/spots";
import { figuresOf } from "./anchoring";
import {
  asked,
  type Appendix,
  type FigureView,
  type Inline,
  type Report,
  type Section,
  type Table,
  type TypedNumber,
} from "./queries";

type Clause = Schemas["ClauseView"];

type Row = Table["rows"][number];

export interface PlacedCell {
  cell: Row["cells"][number];
  /** In which column of the table it starts. */
  column: number;
}

/** In which column each cell starts: cells that reach down push those of later rows to the right. */
export function place(rows: readonly Row[]): PlacedCell[][] {
  const reach = new Map<number, number>();
  return rows.map((row) => {
    let column = 0;
    const own: [number, number][] = [];
    const placed = row.cells.map((cell) => {
      while ((reach.get(column) ?? 0) > 0) column += 1;
      const start = column;
      for (; column < start + cell.colSpan; column += 1) own.push([column, cell.rowSpan]);
      return { cell, column: start };
    });
    reach.forEach((rest, at) => reach.set(at, Math.max(rest - 1, 0)));
    own.forEach(([at, span]) => reach.set(at, span - 1));
    return placed;
  });
}

/** The sections that the outline shows: two levels, in the order of the document. */
export function outline(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) =>
    section.level < 3 ? [section, ...outline(section.sections)] : [],
  );
}

/** Those of one kind together, in the order in which they come. */
export function groupedBy<T, K>(items: readonly T[], kind: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(kind(item), [...(groups.get(kind(item)) ?? []), item]);
  return groups;
}

/** How many findings are where, by how grave they are. */
export interface Counted {
  error: number;
  warning: number;
}

/** What is still to be mended or looked at: neither explained nor a mere notice. */
const isOpen = (finding: YearFinding): boolean =>
  finding.severity !== "notice" && !isAnswered(finding);

export const counted = (findings: readonly YearFinding[]): Counted => {
  const open = findings.filter(isOpen);
  return {
    error: open.filter(({ severity }) => severity === "error").length,
    warning: open.filter(({ severity }) => severity === "warning").length,
  };
};

/**
 * The findings beside the sections of the outline: each once, where it is mended, else where else it shows. What the
 * report does not print stands with the first section of its part of the year.
 */
export function findingsBySection(
  report: Report,
  findings: readonly YearFinding[],
): ReadonlyMap<string, YearFinding[]> {
  const places = new Map<string, string>();
  const parts = new Map<string, string>();
  const visit = (section: Section, listed: string) => {
    const anchors = [
      ...(section.anchor === null ? [] : [section.anchor]),
      ...section.blocks.flatMap(figuresOf).map((id) => `figure/${id}`),
    ];
    for (const anchor of anchors) {
      if (!places.has(anchor)) places.set(anchor, listed);
      const part = placeOf(anchor).section;
      if (!parts.has(part)) parts.set(part, listed);
    }
    section.sections.forEach((inner) => visit(inner, inner.level < 3 ? inner.id : listed));
  };
  report.sections.forEach((section) => visit(section, section.id));
  const projects = new Set(outline(report.sections).map(({ id }) => id));
  const found = (at: FindingPlace) => {
    const project = `project-${at.projectId}`;
    return places.get(at.anchor) ?? (projects.has(project) ? project : undefined);
  };
  const sectionOf = (finding: YearFinding) => {
    const first = spotOf(finding);
    if (first === undefined) return "";
    const shown = [first, ...finding.places].map(found).find((one) => one !== undefined);
    return shown ?? parts.get(first.section) ?? "";
  };
  const bySection = groupedBy(findings, sectionOf);
  bySection.delete("");
  return bySection;
}

/** Whether the unit still fills it in. */
export const isFilledIn = (state: Schemas["WorkflowView"]["state"]): boolean =>
  state === "NOT_STARTED" || state === "FILLING";

/** Words, or a number among them that was typed where a figure is. */
export interface Stretch {
  text: string;
  typed: TypedNumber | null;
}

/** Not the end of a longer number. */
const isWhole = (text: string, at: number): boolean => !/[\d.０-９]/.test(text.charAt(at - 1));

/**
 * The pieces of a section's paragraphs that have typed numbers in them. Where a number stands is known of the text as it
 * is written, which the report prints in lines and with its figures: here each is the next one that reads the same.
 */
export function typedIn(
  section: Section,
  numbers: readonly TypedNumber[],
): ReadonlyMap<Inline, Stretch[]> {
  const words = section.blocks
    .flatMap((block) => (block.kind === "PARAGRAPH" ? (block.inlines ?? []) : []))
    .filter(({ figureId }) => figureId === null);
  const ends = new Map<Inline, number>();
  const found = new Map<Inline, Stretch[]>();
  let from = 0;
  for (const typed of numbers) {
    const quote = typed.place.quote ?? "";
    for (let i = from; i < words.length; i += 1) {
      const inline = words[i]!;
      const end = ends.get(inline) ?? 0;
      let at = inline.text.indexOf(quote, end);
      while (at > 0 && !isWhole(inline.text, at)) at = inline.text.indexOf(quote, at + 1);
      if (at < 0) continue;
      const stretches = found.get(inline) ?? [];
      if (at > end) stretches.push({ text: inline.text.slice(end, at), typed: null });
      stretches.push({ text: quote, typed });
      found.set(inline, stretches);
      ends.set(inline, at + quote.length);
      from = i;
      break;
    }
  }
  for (const [inline, end] of ends)
    if (end < inline.text.length)
      found.get(inline)?.push({ text: inline.text.slice(end), typed: null });
  return found;
}

/** A figure with what it is computed from. */
export interface Provenance {
  figure: FigureView;
  operands: readonly FigureView[];
  clause: Clause | null;
}

/** Every figure of a report with what it is computed from, by its id. */
export function provenance(report: Report): ReadonlyMap<string, Provenance> {
  const figures = new Map(report.figures.map((figure) => [figure.id, figure]));
  const origins = new Map(report.origins.map((origin) => [origin.figureId, origin]));
  return new Map(
    report.figures.map((figure) => {
      const origin = origins.get(figure.id);
      const operands = (origin?.operands ?? []).flatMap((id) => figures.get(id) ?? []);
      return [figure.id, { figure, operands, clause: origin?.clause ?? null }];
    }),
  );
}

/** Whether somebody typed it: an amount, or a number of people, of which nothing is computed. */
export const isEntered = ({ figure, operands }: Provenance): boolean =>
  operands.length === 0 &&
  figure.formula === null &&
  (figure.unit === "YUAN" || figure.subject.startsWith("staffing/"));

/** The form whose score or grade a figure is: there is more behind it than one formula. */
export function scoredForm(figureId: string): { projectId: string | null } | null {
  const found = /^(?:department|project\/([^/:]+)):(?:SCORE|GRADE)$/.exec(figureId);
  return found === null ? null : { projectId: found[1] ?? null };
}

/** As the report prints it; null where it cannot be computed. */
export function printed({ unit, value }: FigureView): string | null {
  if (value === null) return null;
  if (unit === "YUAN") return official(value);
  return unit === "PERCENT" ? `${value}%` : value;
}

/** What can stand behind a report by choice. */
export const APPENDICES = ["explanations", "remarks"] as const;

/** The address of a form of the report, with the appendices that were chosen. */
export function formAddress(
  evaluationId: string,
  form: "docx" | "pdf" | "xlsx" | "html" | "json",
  chosen: readonly Appendix[],
): string {
  const query = asked(chosen).map((appendix) => `appendix=${appendix}`);
  return `/api/v1/evaluations/${evaluationId}/report.${form}?${query.join("&")}`;
}
