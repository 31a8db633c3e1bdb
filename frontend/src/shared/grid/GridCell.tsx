import type { ReactNode } from "react";
import type { Column } from "./model";

interface Props<R> {
  row: R;
  above: R | undefined;
  column: Column<R>;
  r: number;
  c: number;
  marks: string;
  selected: boolean;
  editor: ReactNode;
}

/** One cell: white where it can be filled in, grey where it is computed, marked with its reason where something is wrong. */
export function GridCell<R>({ row, above, column, r, c, marks, selected, editor }: Props<R>) {
  const text = column.get(row);
  const mark = column.mark?.(row, r) ?? null;
  const fixed = column.set === undefined || column.readOnly?.(row) === true;
  const repeats =
    column.groups === true && above !== undefined && text !== "" && column.get(above) === text;
  const classes = [
    column.align ?? "left",
    fixed ? "fixed" : "",
    selected ? "selected" : "",
    editor === null ? "" : "active",
    mark === null ? "" : mark.level,
    text === "" && column.render === undefined ? "absent" : "",
    repeats ? "repeats" : "",
  ];
  const reason = `${marks}-${r}-${c}`;
  return (
    <td
      role="gridcell"
      data-r={r}
      data-c={c}
      data-column={column.key}
      className={classes.filter(Boolean).join(" ")}
      aria-selected={selected}
      aria-readonly={fixed}
      aria-invalid={mark?.level === "error" ? true : undefined}
      aria-describedby={mark === null ? undefined : reason}
      title={mark?.text ?? column.hover?.(row)}
    >
      <span className="sheet-value">
        {column.render?.(row, r) ??
          (text === "" ? (
            "—"
          ) : repeats ? (
            <span className="sr">{text}</span>
          ) : (
            (column.show?.(text) ?? text)
          ))}
      </span>
      {mark === null ? null : (
        <span id={reason} className="sr">
          {mark.text}
        </span>
      )}
      {editor}
    </td>
  );
}
