import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEditing, type Inside } from "./editing";
import { Folded } from "./Folded";
import { isLeaf, LeafField } from "./LeafField";
import type { Fields, Shape } from "./shapes";
import { useFieldWords } from "./useFieldWords";

type List = Extract<Shape, { is: "list" }>;

interface Props {
  shape: List;
  name: string;
  value: unknown;
  pointer: string;
  inside: Inside;
}

/** Things of a kind: short ones as the rows of a table, long ones folded. They are added, moved and deleted. */
export function ListField({ shape, name, value, pointer, inside }: Props) {
  const { t } = useTranslation("scheme");
  const words = useFieldWords();
  const { at, change } = useEditing();
  const items = (value ?? []) as readonly unknown[];
  const fields = shape.of.is === "group" ? shape.of.fields : {};
  const set = (next: readonly unknown[]) => change(pointer, next);
  const itemName = (i: number) => `${words.field(name)} ${i + 1}`;
  const buttons = (i: number) => (
    <span className="item-buttons">
      <Button
        size="small"
        aria-label={t("itemUp", { item: itemName(i) })}
        disabled={i === 0}
        onClick={() => set(moved(items, i))}
      >
        ↑
      </Button>
      <Button
        size="small"
        aria-label={t("itemRemove", { item: itemName(i) })}
        onClick={() => set(items.filter((_, j) => j !== i))}
      >
        ×
      </Button>
    </span>
  );
  return (
    <>
      {items.length === 0 ? null : shape.folded === true ? (
        <ol className="folded-items">
          {items.map((item, i) => (
            <li key={i} data-place={`${pointer}/${i}`}>
              <Folded summary={called(item) ?? itemName(i)} pointer={`${pointer}/${i}`}>
                {() => (
                  <>
                    {inside(fields, item, `${pointer}/${i}`)}
                    {buttons(i)}
                  </>
                )}
              </Folded>
              {at(`${pointer}/${i}`).map((message) => (
                <p key={message} className="field-error">
                  {message}
                </p>
              ))}
            </li>
          ))}
        </ol>
      ) : (
        <Rows
          label={words.field(name)}
          fields={fields}
          items={items}
          pointer={pointer}
          itemName={itemName}
          buttons={buttons}
          inside={inside}
        />
      )}
      <Button size="small" onClick={() => set([...items, shape.fresh])}>
        {t("itemAdd", { item: words.field(name) })}
      </Button>
    </>
  );
}

function Rows({
  label,
  fields,
  items,
  pointer,
  itemName,
  buttons,
  inside,
}: {
  label: string;
  fields: Fields;
  items: readonly unknown[];
  pointer: string;
  itemName(i: number): string;
  buttons(i: number): ReactNode;
  inside: Inside;
}) {
  const { t } = useTranslation("scheme");
  const words = useFieldWords();
  const { at } = useEditing();
  const all = Object.entries(fields);
  const leaves = all.flatMap(([name, shape]) => (isLeaf(shape) ? [{ name, shape }] : []));
  const others = all.filter(([, shape]) => !isLeaf(shape));
  return (
    <table className="rows" aria-label={label}>
      <thead>
        <tr>
          {leaves.map(({ name, shape }) => (
            <th key={name} scope="col" className={shape.is}>
              {words.field(name)}
            </th>
          ))}
          <th scope="col">
            <span className="sr">{t("actions")}</span>
          </th>
        </tr>
      </thead>
      {items.map((item, i) => {
        const place = `${pointer}/${i}`;
        const of = (name: string) => (item as Record<string, unknown>)[name] ?? null;
        return (
          <tbody key={i} data-place={place}>
            <tr>
              {leaves.map(({ name, shape }) => (
                <td key={name} data-label={words.field(name)}>
                  <LeafField
                    shape={shape}
                    name={name}
                    label={`${itemName(i)} ${words.field(name)}`}
                    value={of(name)}
                    pointer={`${place}/${name}`}
                    inTable
                  />
                </td>
              ))}
              <td>{buttons(i)}</td>
            </tr>
            {at(place).length === 0 ? null : (
              <tr>
                <td colSpan={leaves.length + 1} className="field-error">
                  {at(place).join(" ")}
                </td>
              </tr>
            )}
            {others.length === 0 ? null : (
              <tr>
                <td colSpan={leaves.length + 1}>
                  <Folded
                    summary={`${called(item) ?? itemName(i)} ${others.map(([name]) => words.field(name)).join("、")}`}
                    pointer={place}
                  >
                    {() => inside(Object.fromEntries(others), item, place)}
                  </Folded>
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

/** The name of a thing of a list, where it has one. */
function called(item: unknown): string | null {
  const name =
    (item as { name?: unknown; code?: unknown }).name ?? (item as { code?: unknown }).code;
  return typeof name === "string" && name !== "" ? name : null;
}

/** One place up. */
const moved = (items: readonly unknown[], i: number): unknown[] => [
  ...items.slice(0, i - 1),
  items[i],
  items[i - 1],
  ...items.slice(i + 1),
];
