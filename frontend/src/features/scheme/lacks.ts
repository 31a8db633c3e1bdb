import type { Content } from "./queries";
import { isDecimal } from "./numbers";
import { partsOf } from "./parts";
import { ruleFields } from "./ruleShapes";
import type { Fields, Shape } from "./shapes";
import { at, typed } from "./places";

/** Something that was typed and that no scheme can hold, whatever its rules are. */
export interface Lack {
  pointer: string;
  kind: "needed" | "number" | "year" | "count";
}

/** What cannot be sent yet: it stays on the page, marked, until it is mended. */
export const lacks = (content: Content): Lack[] =>
  partsOf(content.rules.kind).flatMap(({ pointer, shape }) =>
    of(shape, at(content, pointer), pointer),
  );

const YEAR = /^\d{4}$/;
const COUNT = /^\d{1,4}$/;

function of(shape: Shape, value: unknown, pointer: string): Lack[] {
  const lack = (kind: Lack["kind"]) => [{ pointer, kind }];
  if (value === null)
    return "optional" in shape || "absent" in shape || shape.is === "map" ? [] : lack("needed");
  const text = typed(value).trim();
  switch (shape.is) {
    case "text":
      return text === "" ? lack("needed") : [];
    case "decimal":
      return text === "" ? lack("needed") : isDecimal(text) ? [] : lack("number");
    case "year":
      return YEAR.test(text) ? [] : lack("year");
    case "count":
      return COUNT.test(text) ? [] : lack("count");
    case "map":
      return Object.entries(value as object).flatMap(([key, one]) =>
        of(shape.of, one, `${pointer}/${key}`),
      );
    case "list":
      return (value as unknown[]).flatMap((one, i) => of(shape.of, one, `${pointer}/${i}`));
    case "group":
      return ofFields(shape.fields, value as Record<string, unknown>, pointer);
    case "rule": {
      const rule = value as { kind: Parameters<typeof ruleFields>[0] };
      return ofFields(ruleFields(rule.kind), value as Record<string, unknown>, pointer);
    }
    default:
      return [];
  }
}

const ofFields = (fields: Fields, value: Record<string, unknown>, pointer: string) =>
  Object.entries(fields).flatMap(([name, shape]) =>
    of(shape, value[name] ?? null, `${pointer}/${name}`),
  );
