import Big from "big.js";

/** An amount in yuan as the wire carries it: a decimal string. Branded, so that `a + b` does not pass review unseen. */
export type Yuan = string & { readonly __unit: "yuan" };

export type Unit = "元" | "万元";

const AMOUNT = /^-?\d{1,15}\.\d{2}$/;
const SHIFT = { 元: 0, 万元: 4, 亿元: 8 } as const;

export function isYuan(text: string): text is Yuan {
  return AMOUNT.test(text);
}

export function yuan(text: string): Yuan {
  const amount = new Big(text).toFixed(2);
  if (!isYuan(amount) || !new Big(text).eq(amount))
    throw new RangeError(`not an amount in yuan: ${text}`);
  return amount;
}

/** The sum; `null` where a part is absent: an absent number is not zero. */
export function sum(amounts: readonly (string | null)[]): Yuan | null {
  if (amounts.length === 0) return null;
  let total = new Big(0);
  for (const amount of amounts) {
    if (amount === null || !isYuan(amount)) return null;
    total = total.plus(amount);
  }
  return total.toFixed(2) as Yuan;
}

/** Digits in groups of three, by hand: Intl would pass through binary floats on old browsers. */
export function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** 12181850.00 → "1,218.19" in 万元, two decimals, half up; the exact amount stays in the title. */
export function shown(amount: Yuan, unit: Unit): string {
  return grouped(new Big(amount).div(new Big(10).pow(SHIFT[unit])).toFixed(2, Big.roundHalfUp));
}

/** The amount as it is typed in this unit: every digit of it, and no more. */
export function typed(amount: Yuan, unit: Unit): string {
  return new Big(amount).div(new Big(10).pow(SHIFT[unit])).toFixed();
}

/** Half-width, without separators and signs of currency. */
function plain(text: string): string {
  const half = text.normalize("NFKC").replace(/[,\s¥￥]/g, "");
  return half.replace(/^\((.+)\)$/, "-$1");
}

/** What a person typed or pasted; `null` means "not an amount", never zero. */
export function parseAmount(text: string, unit: Unit): Yuan | null {
  const match = /^(-?\d{1,15}(?:\.\d+)?)(元|万元|万|亿元|亿)?$/.exec(plain(text));
  if (!match?.[1]) return null;
  const said =
    match[2] === "万"
      ? "万元"
      : match[2] === "亿"
        ? "亿元"
        : ((match[2] ?? unit) as keyof typeof SHIFT);
  const amount = new Big(match[1]).times(new Big(10).pow(SHIFT[said]));
  const exact = amount.toFixed(2);
  return amount.eq(exact) && isYuan(exact) ? exact : null;
}

/** A plain decimal such as points or a count; percent signs are understood. `null` means "not a number". */
export function parseDecimal(text: string): string | null {
  const match = /^(-?\d{1,15}(?:\.\d{1,6})?)%?$/.exec(plain(text));
  return match?.[1] ?? null;
}

/** What part of the whole, in percent with two decimals; `null` where there is no whole. */
export function share(part: string | null, whole: string | null): string | null {
  if (part === null || whole === null || !isYuan(part) || !isYuan(whole) || new Big(whole).eq(0))
    return null;
  return new Big(part).times(100).div(whole).toFixed(2, Big.roundHalfUp);
}

/** The sum of decimals that are no amounts; `null` where one is absent or none. */
export function sumDecimals(values: readonly (string | null)[]): string | null {
  let total = new Big(0);
  for (const value of values) {
    if (value === null || parseDecimal(value) === null) return null;
    total = total.plus(value);
  }
  return total.toFixed(2);
}
