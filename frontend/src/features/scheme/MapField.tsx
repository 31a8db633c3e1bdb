import { Button, Checkbox, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useEditing } from "./editing";
import { typed } from "./places";
import type { Leaf } from "./shapes";
import { useFieldWords } from "./useFieldWords";

type Entry = readonly [key: string, value: unknown];

/** Values by code. A code that stands twice would lose one of both, so a taken one is not taken again. */
export function MapField({
  shape: { of },
  name,
  value,
  pointer,
}: {
  shape: { of: Leaf };
  name: string;
  value: unknown;
  pointer: string;
}) {
  const { t } = useTranslation("scheme");
  const words = useFieldWords();
  const { at, change } = useEditing();
  const entries: readonly Entry[] = Object.entries((value ?? {}) as Record<string, unknown>);
  const set = (next: readonly Entry[]) => change(pointer, Object.fromEntries(next));
  const label = words.field(name);
  const replace = (i: number, entry: Entry) =>
    set(entries.map((old, j) => (j === i ? entry : old)));
  return (
    <>
      <ul className="map">
        {entries.map(([key, one], i) => (
          <li key={i} data-place={`${pointer}/${key}`}>
            <Input
              aria-label={`${label} ${i + 1} ${words.field("code")}`}
              maxLength={50}
              value={key}
              onChange={(event) => {
                const code = event.target.value;
                if (!entries.some(([other], j) => j !== i && other === code))
                  replace(i, [code, one]);
              }}
            />
            {of.is === "flag" ? (
              <Checkbox
                aria-label={`${label} ${i + 1}`}
                checked={one === true}
                onChange={(event) => replace(i, [key, event.target.checked])}
              />
            ) : (
              <Input
                aria-label={`${label} ${i + 1}`}
                inputMode="decimal"
                maxLength={20}
                {...(at(`${pointer}/${key}`).length > 0 ? { status: "error" as const } : {})}
                value={typed(one)}
                onChange={(event) => {
                  const text = event.target.value;
                  replace(i, [
                    key,
                    of.is === "count" && /^\d+$/.test(text) ? parseInt(text, 10) : text,
                  ]);
                }}
              />
            )}
            <Button
              size="small"
              aria-label={t("itemRemove", { item: `${label} ${i + 1}` })}
              onClick={() => set(entries.filter((_, j) => j !== i))}
            >
              ×
            </Button>
            {at(`${pointer}/${key}`).map((message) => (
              <p key={message} className="field-error">
                {message}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <Button
        size="small"
        disabled={entries.some(([key]) => key === "")}
        onClick={() => set([...entries, ["", of.is === "flag" ? true : ""]])}
      >
        {t("itemAdd", { item: label })}
      </Button>
    </>
  );
}
