import { Button } from "antd";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useReadOnly } from "./readOnly";
import { TextBox } from "./TextBox";

interface Props {
  label: string;
  lines: readonly string[];
  onChange(lines: string[]): void;
  /** What is wrong with a line. */
  at(index: number): string[];
  /** What remarks call the list. */
  place?: string;
}

/** A list of short texts: one a line, pasted blocks become lines; lines are added, moved and deleted, and that undone. */
export function Lines({ label, lines, onChange, at, place }: Props) {
  const { t } = useTranslation();
  const readOnly = useReadOnly();
  const past = useRef<(readonly string[])[]>([]);
  const change = (next: string[]) => {
    past.current = [...past.current, lines].slice(-50);
    onChange(next);
  };
  const undo = () => {
    const state = past.current.pop();
    if (state !== undefined) onChange([...state]);
  };
  const move = (from: number, to: number) => {
    const line = lines[from];
    if (line === undefined || to < 0 || to >= lines.length) return;
    const rest = lines.filter((_, i) => i !== from);
    change([...rest.slice(0, to), line, ...rest.slice(to)]);
  };
  return (
    <fieldset className="lines" data-place={place}>
      <legend>
        {label} <span className="sub">{lines.length}</span>
      </legend>
      <ol>
        {lines.map((line, i) => (
          <li key={i}>
            <TextBox
              aria-label={`${label} ${i + 1}`}
              max={6}
              value={line}
              {...(at(i).length > 0 ? { status: "error" as const } : {})}
              onChange={(event) =>
                onChange(lines.map((old, j) => (j === i ? event.target.value : old)))
              }
              onPaste={(event) => {
                if (readOnly) return;
                const block = event.clipboardData
                  .getData("text/plain")
                  .split(/\r?\n/)
                  .map((s) => s.trim())
                  .filter(Boolean);
                if (block.length < 2) return;
                event.preventDefault();
                change([
                  ...lines.slice(0, i),
                  ...(line === "" ? [] : [line]),
                  ...block,
                  ...lines.slice(i + 1),
                ]);
              }}
            />
            {readOnly ? null : (
              <>
                <Button
                  size="small"
                  aria-label={t("line.up", { n: i + 1 })}
                  disabled={i === 0}
                  onClick={() => move(i, i - 1)}
                >
                  ↑
                </Button>
                <Button
                  size="small"
                  aria-label={t("line.down", { n: i + 1 })}
                  disabled={i === lines.length - 1}
                  onClick={() => move(i, i + 1)}
                >
                  ↓
                </Button>
                <Button
                  size="small"
                  aria-label={t("line.remove", { n: i + 1 })}
                  onClick={() => change(lines.filter((_, j) => j !== i))}
                >
                  ×
                </Button>
              </>
            )}
            {at(i).map((message) => (
              <p key={message} className="field-error">
                {message}
              </p>
            ))}
          </li>
        ))}
      </ol>
      {readOnly ? null : (
        <>
          <Button size="small" onClick={() => change([...lines, ""])}>
            {t("line.add", { label })}
          </Button>{" "}
          <Button size="small" type="text" onClick={undo}>
            {t("grid.undo")}
          </Button>
        </>
      )}
    </fieldset>
  );
}
