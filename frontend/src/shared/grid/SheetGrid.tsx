import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";
import { useTranslation } from "react-i18next";
import { useReadOnly } from "../form/readOnly";
import { GridCell } from "./GridCell";
import {
  boxOf,
  cleared,
  copied,
  filledDown,
  moved,
  pasted,
  written,
  type Column,
  type Place,
  type Range,
} from "./model";
import { parseTsv, toTsv } from "./tsv";
import "./grid.css";

interface Props<R> {
  label: string;
  rows: readonly R[];
  columns: readonly Column<R>[];
  rowKey(row: R, index: number): string;
  /** The next rows; every call can be undone with Ctrl+Z. */
  onChange(rows: R[]): void;
  /** Makes a row; a grid without it has a fixed number of rows. */
  newRow?: () => R;
  /** Alt+Enter on a cell. */
  onDetail?(row: R, index: number): void;
  /** The sum rows. */
  foot?: ReactNode;
  /** What remarks call the table; a row's key behind it names the row. */
  place?: string;
}

type Mode = "move" | "type" | "caret";

/**
 * A table that is filled in as a spreadsheet is. The active cell always holds a text area, so that an input method, the
 * clipboard and a screen reader meet a real control; what cannot be understood stays as it was typed, and is marked.
 */
export function SheetGrid<R>({
  label,
  rows,
  columns: given,
  rowKey,
  onChange,
  newRow: makeRow,
  onDetail,
  foot,
  place,
}: Props<R>) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const columns = readOnly ? given.map(shownOnly) : given;
  const newRow = readOnly ? undefined : makeRow;
  const marks = useId();
  const [range, setRange] = useState<Range>({ anchor: { r: 0, c: 0 }, focus: { r: 0, c: 0 } });
  const [report, setReport] = useState<string | null>(null);
  const history = useRef<{ past: (readonly R[])[]; future: (readonly R[])[] }>({
    past: [],
    future: [],
  });
  const editor = useRef<HTMLTextAreaElement>(null);
  const mode = useRef<Mode>("move");
  const focusWanted = useRef(false);
  const last = { r: Math.max(rows.length - 1, 0), c: columns.length - 1 };
  const active = { r: Math.min(range.focus.r, last.r), c: Math.min(range.focus.c, last.c) };
  const box = boxOf(range);

  const enter = (next: Mode, text = "") => {
    mode.current = next;
    const area = editor.current;
    if (area === null) return;
    area.value = text;
    area.dataset["mode"] = next;
    if (next === "caret") area.setSelectionRange(text.length, text.length);
  };

  useEffect(() => {
    enter("move");
    const area = editor.current;
    if (area !== null && focusWanted.current) {
      area.focus({ preventScroll: true });
      area.closest("td")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }, [active.r, active.c]);

  const change = useCallback(
    (next: R[]) => {
      if (next.length === rows.length && next.every((row, r) => row === rows[r])) return;
      history.current.past = [...history.current.past, rows].slice(-100);
      history.current.future = [];
      onChange(next);
    },
    [rows, onChange],
  );

  const travel = (from: "past" | "future", to: "past" | "future") => {
    const state = history.current[from].at(-1);
    if (state === undefined) return;
    history.current[from] = history.current[from].slice(0, -1);
    history.current[to] = [...history.current[to], rows];
    onChange([...state]);
  };

  const go = (to: Place, extend = false) => {
    focusWanted.current = true;
    const focus = {
      r: Math.max(0, Math.min(last.r, to.r)),
      c: Math.max(0, Math.min(last.c, to.c)),
    };
    setRange((old) => ({ anchor: extend ? old.anchor : focus, focus }));
  };

  const commit = () => {
    if (mode.current === "move") return;
    const text = editor.current?.value ?? "";
    enter("move");
    change(written(rows, columns, active, text));
  };

  const rowAction = (action: "add" | "remove" | "up" | "down") => {
    commit();
    if (action === "add" && newRow !== undefined) {
      const at = rows.length === 0 ? 0 : box.bottom + 1;
      change([...rows.slice(0, at), newRow(), ...rows.slice(at)]);
      go({ r: at, c: 0 });
    } else if (action === "remove") {
      change(rows.filter((_, r) => r < box.top || r > box.bottom));
      go({ r: box.top, c: active.c });
    } else if (action === "up" || action === "down") {
      const to = active.r + (action === "up" ? -1 : 1);
      change(moved(rows, active.r, to));
      go({ r: to, c: active.c });
    }
  };

  const shortcut = (key: string, shift: boolean): boolean => {
    switch (key) {
      case "z":
        travel(...((shift ? ["future", "past"] : ["past", "future"]) as ["past", "future"]));
        return true;
      case "y":
        travel("future", "past");
        return true;
      case "a":
        setRange({ anchor: { r: 0, c: 0 }, focus: last });
        return true;
      case "d":
        change(filledDown(rows, columns, range));
        return true;
      default:
        return false;
    }
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // The key belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { r, c } = active;
    const moving = mode.current === "move";
    const control = event.ctrlKey || event.metaKey;
    const step = (dr: number, dc: number) => {
      event.preventDefault();
      commit();
      go({ r: r + dr, c: c + dc }, moving && event.shiftKey);
    };
    const far = control ? 1_000_000 : 1;
    switch (event.key) {
      case "ArrowUp":
        if (mode.current !== "caret") step(-far, 0);
        return;
      case "ArrowDown":
        if (mode.current !== "caret") step(far, 0);
        return;
      case "ArrowLeft":
        if (mode.current !== "caret") step(0, -far);
        return;
      case "ArrowRight":
        if (mode.current !== "caret") step(0, far);
        return;
      case "PageDown":
        step(15, 0);
        return;
      case "PageUp":
        step(-15, 0);
        return;
      case "Home":
        if (moving) {
          event.preventDefault();
          go({ r: control ? 0 : r, c: 0 });
        }
        return;
      case "End":
        if (moving) {
          event.preventDefault();
          go({ r: control ? last.r : r, c: last.c });
        }
        return;
      case "Enter":
        event.preventDefault();
        if (event.altKey) {
          const row = rows[r];
          if (row !== undefined) onDetail?.(row, r);
          return;
        }
        commit();
        go({ r: r + (event.shiftKey ? -1 : 1), c });
        return;
      case "Tab": {
        // At its ends the grid lets go: a keyboard is never caught in it.
        const at = r * columns.length + c + (event.shiftKey ? -1 : 1);
        if (at < 0 || at >= rows.length * columns.length) {
          commit();
          return;
        }
        event.preventDefault();
        commit();
        go({ r: Math.floor(at / columns.length), c: at % columns.length });
        return;
      }
      case "Escape":
        if (!moving) {
          event.preventDefault();
          enter("move");
        }
        return;
      case "F2":
        event.preventDefault();
        beginEdit();
        return;
      case "Delete":
      case "Backspace":
        if (moving) {
          event.preventDefault();
          change(cleared(rows, columns, range));
        }
        return;
      default:
        if (control && moving && shortcut(event.key.toLowerCase(), event.shiftKey))
          event.preventDefault();
    }
  };

  const beginEdit = () => {
    const column = columns[active.c];
    const row = rows[active.r];
    if (column?.set === undefined || row === undefined || column.readOnly?.(row) === true) return;
    enter("caret", (column.edit ?? ((text: string) => text))(column.get(row)));
  };

  const onCopy = (event: ClipboardEvent, cut: boolean) => {
    if (mode.current !== "move") return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", toTsv(copied(rows, columns, range)));
    if (cut) change(cleared(rows, columns, range));
  };

  const onPaste = (event: ClipboardEvent) => {
    const block = parseTsv(event.clipboardData.getData("text/plain"));
    const single = block.length === 1 && block[0]?.length === 1;
    if (mode.current !== "move" && single) return;
    event.preventDefault();
    enter("move");
    const result = pasted(rows, columns, range, block, newRow);
    change(result.rows);
    const corner = { r: box.top, c: box.left };
    setRange({
      anchor: corner,
      focus: {
        r: Math.min(box.top + result.height, result.rows.length) - 1,
        c: Math.min(box.left + result.width, columns.length) - 1,
      },
    });
    const whole = result.unread === 0 && result.skipped === 0;
    setReport(
      t(whole ? "grid.pasted" : "grid.pastedPartly", {
        rows: result.height,
        columns: result.width,
        unread: result.unread,
        skipped: result.skipped,
      }),
    );
  };

  const onMouseDown = (event: MouseEvent<HTMLElement>) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>("td[data-r]");
    if (cell === null || (event.target as HTMLElement).closest("button, a, select") !== null)
      return;
    if (event.target === editor.current && mode.current !== "move") return;
    event.preventDefault();
    commit();
    const at = placeOf(cell);
    go(at, event.shiftKey);
    const drag = (moving: globalThis.MouseEvent) => {
      const over = (moving.target as HTMLElement).closest?.<HTMLElement>("td[data-r]");
      if (over !== null && over !== undefined) go(placeOf(over), true);
    };
    document.addEventListener("mousemove", drag);
    document.addEventListener("mouseup", () => document.removeEventListener("mousemove", drag), {
      once: true,
    });
    requestAnimationFrame(() => editor.current?.focus({ preventScroll: true }));
  };

  return (
    <div className="sheet-box" data-place={place}>
      <div className="sheet-scroll">
        {/* The roles of a grid are on the table; the pointer only moves the active cell, which is a text area. */}
        <table
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length}
          aria-multiselectable="true"
          className="sheet"
          onMouseDown={onMouseDown}
          onDoubleClick={beginEdit}
        >
          <colgroup>
            {columns.map((column) => (
              <col key={column.key} style={{ width: column.width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={column.align}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              <tr
                key={rowKey(row, r)}
                aria-rowindex={r + 2}
                data-place={place === undefined ? undefined : `${place}/${rowKey(row, r)}`}
              >
                {columns.map((column, c) => (
                  <GridCell
                    key={column.key}
                    row={row}
                    above={rows[r - 1]}
                    column={column}
                    r={r}
                    c={c}
                    marks={marks}
                    selected={
                      r >= box.top &&
                      r <= box.bottom &&
                      c >= box.left &&
                      c <= box.right &&
                      (box.top !== box.bottom || box.left !== box.right)
                    }
                    editor={
                      r === active.r && c === active.c ? (
                        <textarea
                          ref={editor}
                          rows={1}
                          spellCheck={false}
                          className="sheet-editor"
                          data-mode="move"
                          aria-label={`${column.title} ${r + 1}`}
                          aria-description={column.get(row)}
                          readOnly={column.set === undefined || column.readOnly?.(row) === true}
                          onKeyDown={onKeyDown}
                          onInput={() => {
                            if (mode.current === "move") {
                              mode.current = "type";
                              if (editor.current !== null) editor.current.dataset["mode"] = "type";
                            }
                          }}
                          onBlur={commit}
                          onCopy={(event) => onCopy(event, false)}
                          onCut={(event) => onCopy(event, true)}
                          onPaste={onPaste}
                        />
                      ) : null
                    }
                  />
                ))}
              </tr>
            ))}
          </tbody>
          {foot === undefined ? null : <tfoot>{foot}</tfoot>}
        </table>
      </div>
      {newRow === undefined ? null : (
        <div className="sheet-tools">
          <button type="button" className="link" onClick={() => rowAction("add")}>
            {t("grid.add")}
          </button>
          <button
            type="button"
            className="link"
            disabled={rows.length === 0}
            onClick={() => rowAction("remove")}
          >
            {t("grid.remove")}
          </button>
          <button
            type="button"
            className="link"
            disabled={active.r === 0}
            onClick={() => rowAction("up")}
          >
            {t("grid.up")}
          </button>
          <button
            type="button"
            className="link"
            disabled={active.r >= last.r}
            onClick={() => rowAction("down")}
          >
            {t("grid.down")}
          </button>
          <span className="sub">{t("grid.keys")}</span>
        </div>
      )}
      <div role="status" className={report === null ? "sr" : "sheet-report"}>
        {report === null ? null : (
          <>
            {report}
            <button
              type="button"
              className="link"
              onClick={() => {
                travel("past", "future");
                setReport(null);
              }}
            >
              {t("grid.undo")}
            </button>
            <button type="button" className="link" onClick={() => setReport(null)}>
              {t("close")}
            </button>
          </>
        )}
      </div>
    </div>
  );
}

/** A column that cannot be written has no way in. */
function shownOnly<R>(column: Column<R>): Column<R> {
  const { set: _, ...shown } = column;
  return shown;
}

function placeOf(cell: HTMLElement): Place {
  return { r: Math.trunc(+(cell.dataset["r"] ?? 0)), c: Math.trunc(+(cell.dataset["c"] ?? 0)) };
}
