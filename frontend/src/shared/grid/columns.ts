import { isYuan, parseAmount, parseDecimal, shown, typed, type Unit } from "../money/yuan";
import type { Column, Mark } from "./model";

type Texts<R> = { [K in keyof R]: R[K] extends string | null ? K : never }[keyof R];

interface Base {
  key: string;
  title: string;
  width: number;
}

/** Text as it stands in the row; empty is `null` there. */
export function textColumn<R>(
  base: Base & Partial<Column<R>>,
  field: Texts<R> & keyof R,
): Column<R> {
  return {
    get: (row) => (row[field] as string | null) ?? "",
    set: (row, text) => ({ ...row, [field]: text === "" ? null : text }),
    ...base,
  };
}

/** An amount in yuan, typed and shown in the chosen unit; what is no amount stays, marked. */
export function amountColumn<R>(
  base: Base & Partial<Column<R>>,
  field: Texts<R> & keyof R,
  unit: Unit,
  notAnAmount: string,
): Column<R> {
  const get = (row: R) => (row[field] as string | null) ?? "";
  return {
    align: "right",
    get,
    set: (row, text) => ({ ...row, [field]: text === "" ? null : text }),
    parse: (text) => parseAmount(text, unit),
    edit: (text) => (isYuan(text) ? typed(text, unit) : text),
    show: (text) => (isYuan(text) ? shown(text, unit) : text),
    hover: (row) => (isYuan(get(row)) ? `${get(row)} 元` : undefined),
    mark: (row): Mark | null =>
      get(row) === "" || isYuan(get(row)) ? null : { level: "error", text: notAnAmount },
    ...base,
  };
}

/** A plain decimal such as points. */
export function decimalColumn<R>(
  base: Base & Partial<Column<R>>,
  field: Texts<R> & keyof R,
  notANumber: string,
): Column<R> {
  const get = (row: R) => (row[field] as string | null) ?? "";
  return {
    align: "right",
    get,
    set: (row, text) => ({ ...row, [field]: text === "" ? null : text }),
    parse: parseDecimal,
    mark: (row): Mark | null =>
      get(row) === "" || parseDecimal(get(row)) !== null
        ? null
        : { level: "error", text: notANumber },
    ...base,
  };
}
