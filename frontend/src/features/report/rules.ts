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
  type Report,
  type Section,
  type Table,
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
  const bySection = new Map<string, YearFinding[]>();
  for (const finding of findings) {
    const first = spotOf(finding);
    if (first === undefined) continue;
    const listed =
      [first, ...finding.places].map(found).find((one) => one !== undefined) ??
      parts.get(first.section);
    if (listed !== undefined) bySection.set(listed, [...(bySection.get(listed) ?? []), finding]);
  }
  return bySection;
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
