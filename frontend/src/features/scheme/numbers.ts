import Big from "big.js";

const DECIMAL = /^-?\d{1,15}(\.\d{1,15})?$/;

export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** A part of one as a percentage: 0.6 is 60%. What is no decimal, as somebody types it, stays what it is. */
export const percent = (part: string): string =>
  isDecimal(part) ? `${Big(part).times(100).toFixed()}%` : part;

/** Points as a regulation prints them: 50.00 is 50, 59.99 stays. */
export const plain = (points: string): string =>
  points.includes(".") ? points.replace(/\.?0+$/, "") : points;

/** What a score would gain, with its sign; nothing where one of both is missing. */
export function difference(now: string | null, then: string | null): string | null {
  if (now === null || then === null) return null;
  const gained = Big(then).minus(now);
  return gained.eq(0) ? "0.00" : `${gained.gt(0) ? "+" : "−"}${gained.abs().toFixed(2)}`;
}
