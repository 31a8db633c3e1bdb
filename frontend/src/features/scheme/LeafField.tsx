import { Checkbox, Input } from "antd";
import { memo, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useEditing } from "./editing";
import { typed } from "./places";
import type { Shape } from "./shapes";
import { useFieldWords } from "./useFieldWords";

type Leaf = Extract<
  Shape,
  { is: "text" | "decimal" | "year" | "count" | "flag" | "choice" | "words" }
>;

export const isLeaf = (shape: Shape): shape is Leaf =>
  ["text", "decimal", "year", "count", "flag", "choice", "words"].includes(shape.is);

/** Whatever may be so long is given the place of two. */
const WIDE = 200;

/** One field with its name, and what is wrong with it below. In a table its name stands at the head of the column. */
export const LeafField = memo(function LeafField({
  shape,
  name,
  label,
  value,
  pointer,
  inTable = false,
}: {
  shape: Leaf;
  name: string;
  /** What a screen reader says, if it is more than the name. */
  label?: string;
  value: unknown;
  pointer: string;
  inTable?: boolean;
}) {
  const words = useFieldWords();
  const { at } = useEditing();
  const id = useId();
  const called = words.field(("called" in shape ? shape.called : undefined) ?? name);
  const messages = at(pointer);
  const help = inTable ? null : words.help(name);
  const control = {
    shape,
    name,
    value,
    pointer,
    wrong: messages.length > 0,
    described: messages.length > 0 ? `${id}-error` : help === null ? undefined : `${id}-help`,
    ...(inTable ? { label: label ?? called } : { id }),
  };
  return (
    <div
      className={`leaf ${shape.is} ${shape.is === "text" && shape.max >= WIDE ? "wide" : ""}`}
      data-place={pointer}
    >
      {inTable || shape.is === "flag" ? null : <label htmlFor={id}>{called}</label>}
      <Control {...control} />
      {messages.length === 0 ? (
        help === null ? null : (
          <p id={`${id}-help`} className="sub">
            {help}
          </p>
        )
      ) : (
        <p id={`${id}-error`} className="field-error">
          {messages.join(" ")}
        </p>
      )}
    </div>
  );
});

interface ControlProps {
  shape: Leaf;
  name: string;
  id?: string;
  label?: string;
  value: unknown;
  pointer: string;
  wrong: boolean;
  described: string | undefined;
}

function Control({ shape, name, id, label, value, pointer, wrong, described }: ControlProps) {
  const { t } = useTranslation("scheme");
  const words = useFieldWords();
  const { change } = useEditing();
  const aria = {
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { "aria-label": label }),
    ...(described === undefined ? {} : { "aria-describedby": described }),
    ...(wrong ? { "aria-invalid": true } : {}),
  };
  const status = wrong ? { status: "error" as const } : {};
  const text = typed(value);
  switch (shape.is) {
    case "flag":
      return (
        <Checkbox
          {...aria}
          checked={value === true}
          onChange={(event) =>
            change(
              pointer,
              event.target.checked || !("optional" in shape) ? event.target.checked : null,
            )
          }
        >
          {label === undefined ? words.field(name) : null}
        </Checkbox>
      );
    case "choice":
      return (
        <select
          {...aria}
          className="choice"
          value={text}
          onChange={(event) =>
            change(pointer, event.target.value === "" ? null : event.target.value)
          }
        >
          {"optional" in shape ? <option value="">{t("unsaid")}</option> : null}
          {shape.of.map((one) => (
            <option key={one} value={one}>
              {words.choice(name, one)}
            </option>
          ))}
        </select>
      );
    case "words":
      return (
        <Words aria={aria} status={status} value={value as string[] | null} pointer={pointer} />
      );
    case "year":
    case "count":
      return (
        <Input
          {...aria}
          {...status}
          inputMode="numeric"
          maxLength={4}
          value={text}
          onChange={(event) => change(pointer, whole(event.target.value, "optional" in shape))}
        />
      );
    default:
      return (
        <Input
          {...aria}
          {...status}
          {...(shape.is === "decimal"
            ? { inputMode: "decimal" as const, maxLength: 20 }
            : { maxLength: shape.max })}
          value={text}
          onChange={(event) =>
            change(
              pointer,
              event.target.value === "" && "optional" in shape ? null : event.target.value,
            )
          }
        />
      );
  }
}

/** A whole number as soon as it is one; until then what was typed. */
function whole(text: string, optional: boolean): number | string | null {
  if (text.trim() === "" && optional) return null;
  return /^\d+$/.test(text.trim()) ? parseInt(text.trim(), 10) : text;
}

const SEPARATOR = /[、,，;；]/;

/** Short texts, separated as people write them; what is typed is left as it is until the field is left. */
function Words({
  aria,
  status,
  value,
  pointer,
}: {
  aria: object;
  status: object;
  value: readonly string[] | null;
  pointer: string;
}) {
  const { change } = useEditing();
  const [written, setWritten] = useState<string | null>(null);
  return (
    <Input
      {...aria}
      {...status}
      maxLength={1000}
      value={written ?? (value ?? []).join("、")}
      onChange={(event) => {
        setWritten(event.target.value);
        change(
          pointer,
          event.target.value
            .split(SEPARATOR)
            .map((word) => word.trim())
            .filter((word) => word !== ""),
        );
      }}
      onBlur={() => setWritten(null)}
    />
  );
}
