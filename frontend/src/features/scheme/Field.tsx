import { Checkbox } from "antd";
import { memo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEditing, type Inside } from "./editing";
import { isLeaf, LeafField } from "./LeafField";
import { RuleField } from "./RuleField";
import type { Fields, Shape } from "./shapes";
import { ListField } from "./ListField";
import { MapField } from "./MapField";
import { useFieldWords } from "./useFieldWords";

/** A place of the content, edited by its shape. */
export const Field = memo(function Field({
  shape,
  name,
  value,
  pointer,
  bare = false,
}: {
  shape: Shape;
  name: string;
  value: unknown;
  pointer: string;
  /** Its name stands above it already. */
  bare?: boolean;
}) {
  if (isLeaf(shape)) return <LeafField shape={shape} name={name} value={value} pointer={pointer} />;
  const inside = () => {
    switch (shape.is) {
      case "map":
        return <MapField shape={shape} name={name} value={value} pointer={pointer} />;
      case "list":
        return (
          <ListField shape={shape} name={name} value={value} pointer={pointer} inside={group} />
        );
      case "rule":
        return <RuleField kinds={shape.kinds} value={value} pointer={pointer} inside={group} />;
      case "group":
        return group(shape.fields, value, pointer);
    }
  };
  return (
    <Named
      name={name}
      pointer={pointer}
      bare={bare}
      {...("absent" in shape ? { absent: shape.absent, isAbsent: value === null } : {})}
    >
      {inside}
    </Named>
  );
});

/** What has fields of its own: its name above them, and whether it is there at all. */
function Named({
  name,
  pointer,
  bare,
  absent,
  isAbsent = false,
  children,
}: {
  name: string;
  pointer: string;
  bare: boolean;
  absent?: unknown;
  isAbsent?: boolean;
  children(): ReactNode;
}) {
  const { t } = useTranslation("scheme");
  const { field } = useFieldWords();
  const { at, change } = useEditing();
  const body = (
    <>
      {absent === undefined ? null : (
        <Checkbox
          checked={!isAbsent}
          onChange={(event) => change(pointer, event.target.checked ? absent : null)}
        >
          {t("there", { name: field(name) })}
        </Checkbox>
      )}
      {at(pointer).map((message) => (
        <p key={message} className="field-error">
          {message}
        </p>
      ))}
      {isAbsent ? null : children()}
    </>
  );
  return bare ? (
    <div data-place={pointer}>{body}</div>
  ) : (
    <fieldset className="part" data-place={pointer}>
      <legend>{field(name)}</legend>
      {body}
    </fieldset>
  );
}

const group: Inside = (fields, value, pointer) => (
  <GroupField fields={fields} value={value} pointer={pointer} />
);

/** The fields of a group: the short ones beside each other, the others below. */
function GroupField({
  fields,
  value,
  pointer,
}: {
  fields: Fields;
  value: unknown;
  pointer: string;
}) {
  const of = (name: string) => (value as Record<string, unknown> | null)?.[name] ?? null;
  const all = Object.entries(fields);
  const leaves = all.filter(([, shape]) => isLeaf(shape));
  const others = all.filter(([, shape]) => !isLeaf(shape));
  return (
    <>
      {leaves.length === 0 ? null : (
        <div className="leaves">
          {leaves.map(([name, shape]) => (
            <Field
              key={name}
              shape={shape}
              name={name}
              value={of(name)}
              pointer={`${pointer}/${name}`}
            />
          ))}
        </div>
      )}
      {others.map(([name, shape]) => (
        <Field
          key={name}
          shape={shape}
          name={name}
          value={of(name)}
          pointer={`${pointer}/${name}`}
        />
      ))}
    </>
  );
}
