import type { ReactNode } from "react";

export interface Mark {
  level: "error" | "ask";
  text: string;
}

/** A column of a grid: how a cell is read from its row, shown, typed and put back. */
export interface Column<R> {
  key: string;
  title: string;
  width: number;
  align?: "left" | "right" | "center";
  /** The cell's text as it is kept; empty where there is nothing. */
  get(row: R): string;
  /** The row with this text in the cell; a column without it cannot be written. */
  set?(row: R, text: string): R;
  /** The text as it is kept, from what was typed or pasted; `null` if it cannot be understood: then it stays as typed. */
  parse?(typed: string): string | null;
  /** The text as it is typed, when an edit begins. */
  edit?(text: string): string;
  /** The text as it is shown. */
  show?(text: string): ReactNode;
  readOnly?(row: R): boolean;
  mark?(row: R, index: number): Mark | null;
  hover?(row: R): string | undefined;
  /** Shows a computed cell, for instance as a button. */
  render?(row: R, index: number): ReactNode;
  /** A value that repeats the one above is shown once. */
  groups?: boolean;
}

export interface Place {
  r: number;
  c: number;
}

export interface Range {
  anchor: Place;
  focus: Place;
}

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export function boxOf({ anchor, focus }: Range): Box {
  return {
    top: Math.min(anchor.r, focus.r),
    bottom: Math.max(anchor.r, focus.r),
    left: Math.min(anchor.c, focus.c),
    right: Math.max(anchor.c, focus.c),
  };
}

const canWrite = <R>(column: Column<R>, row: R) =>
  column.set !== undefined && column.readOnly?.(row) !== true;

/** One cell written: understood where it can be, kept as it was typed where it cannot. */
export function written<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  place: Place,
  typed: string,
): R[] {
  const column = columns[place.c];
  const row = rows[place.r];
  if (column === undefined || row === undefined || !canWrite(column, row)) return [...rows];
  const text = typed.trim() === "" ? "" : (column.parse?.(typed) ?? typed);
  if (text === column.get(row)) return [...rows];
  return rows.map((other, r) => (r === place.r ? column.set!(row, text) : other));
}

export interface Pasted<R> {
  rows: R[];
  applied: number;
  /** Cells whose text could not be understood; it stands there as it was pasted. */
  unread: number;
  /** Cells that cannot be written, or lie beyond the grid. */
  skipped: number;
  height: number;
  width: number;
}

/** A block put into the grid from the range's corner; one cell fills the whole range. */
export function pasted<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  range: Range,
  block: readonly (readonly string[])[],
  newRow?: () => R,
): Pasted<R> {
  const box = boxOf(range);
  const single = block.length === 1 && block[0]?.length === 1;
  const height = single ? box.bottom - box.top + 1 : block.length;
  const width = single ? box.right - box.left + 1 : Math.max(...block.map((row) => row.length));
  const next = [...rows];
  let applied = 0;
  let unread = 0;
  let skipped = 0;
  for (let i = 0; i < height; i++) {
    if (next[box.top + i] === undefined && newRow !== undefined) next.push(newRow());
    for (let j = 0; j < width; j++) {
      const text = single ? (block[0]?.[0] ?? "") : block[i]?.[j];
      if (text === undefined) continue;
      const column = columns[box.left + j];
      const row = next[box.top + i];
      if (column === undefined || row === undefined || !canWrite(column, row)) {
        if (text.trim() !== "") skipped++;
        continue;
      }
      const understood =
        text.trim() === "" ? "" : column.parse === undefined ? text : column.parse(text);
      if (understood === null) unread++;
      next[box.top + i] = column.set!(row, understood ?? text);
      applied++;
    }
  }
  return { rows: next, applied, unread, skipped, height, width };
}

/** The range as other programs take it. */
export function copied<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  range: Range,
): string[][] {
  const box = boxOf(range);
  return rows
    .slice(box.top, box.bottom + 1)
    .map((row) =>
      columns
        .slice(box.left, box.right + 1)
        .map((column) => (column.edit ?? ((text: string) => text))(column.get(row))),
    );
}

export function cleared<R>(rows: readonly R[], columns: readonly Column<R>[], range: Range): R[] {
  const box = boxOf(range);
  return rows.map((row, r) =>
    r < box.top || r > box.bottom
      ? row
      : columns
          .slice(box.left, box.right + 1)
          .reduce(
            (changed, column) => (canWrite(column, changed) ? column.set!(changed, "") : changed),
            row,
          ),
  );
}

/** The top row of the range, filled down. */
export function filledDown<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  range: Range,
): R[] {
  const box = boxOf(range);
  const first = rows[box.top];
  if (first === undefined) return [...rows];
  return rows.map((row, r) =>
    r <= box.top || r > box.bottom
      ? row
      : columns
          .slice(box.left, box.right + 1)
          .reduce(
            (changed, column) =>
              canWrite(column, changed) ? column.set!(changed, column.get(first)) : changed,
            row,
          ),
  );
}

export function moved<R>(rows: readonly R[], from: number, to: number): R[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((_, r) => r !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}
