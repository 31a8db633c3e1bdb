import type { Section, Table } from "./queries";

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
