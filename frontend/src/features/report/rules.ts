import type { Schemas } from "../../api/client";
import { official } from "../../shared/money/Figure";
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
