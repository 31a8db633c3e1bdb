import type { Finding, Quote, Severity } from "./queries";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "notice"];

/** A finding with the number that it has in the text and in the list. */
export interface Numbered {
  number: number;
  finding: Finding;
}

/** Errors before warnings before notices, and each of them as the text has them. */
export function numbered(findings: readonly Finding[]): Numbered[] {
  const place = ({ quotes }: Finding) => quotes[0]?.start ?? Infinity;
  return findings
    .map((finding, at) => ({ finding, at }))
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
        (place(a.finding) === place(b.finding) ? 0 : place(a.finding) - place(b.finding)) ||
        a.at - b.at,
    )
    .map(({ finding }, at) => ({ number: at + 1, finding }));
}

/**
 * The quotes that are marked: where something was reckoned, the first one states it and the others are what it was
 * reckoned from; else they stand against each other.
 */
export const markedQuotes = ({ computed, quotes }: Finding): readonly Quote[] =>
  computed === "" ? quotes : quotes.slice(0, 1);

/** The sentence, where it repeats the whole computation with its result only: the computation has a line of its own. */
export function statement({ message, computed }: Finding): string {
  const at = computed.lastIndexOf(" = ");
  return at < 0 ? message : message.replace(computed, () => computed.slice(at + 3));
}

const AROUND = 30;
/** Comma, stop, semicolon, colon, and the enumeration comma, of Chinese: no word or number goes over them. */
const PAUSES = /[\uff0c\u3002\uff1b\uff1a\u3001]/;

/** What stands around a quote in its own line, without halves of words. */
export function around(text: string, { start, end }: Quote): { before: string; after: string } {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const lineEnd = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end);
  let before = text.slice(lineStart, start);
  let after = text.slice(end, lineEnd);
  if (before.length > AROUND) {
    const window = before.slice(-AROUND);
    before = window.slice(window.search(PAUSES) + 1);
  }
  if (after.length > AROUND) {
    const pieces = after.slice(0, AROUND).split(PAUSES);
    after = after.slice(0, AROUND - (pieces.length > 1 ? (pieces.at(-1) ?? "").length + 1 : 0));
  }
  return { before: before.replaceAll("\t", " "), after: after.replaceAll("\t", " ") };
}

/** The one before or behind in the list, round and round; the first where none is chosen. */
export function step(
  listed: readonly Numbered[],
  current: number | null,
  by: 1 | -1,
): number | null {
  if (listed.length === 0) return null;
  const at = listed.findIndex(({ number }) => number === current);
  const next = at < 0 ? (by > 0 ? 0 : -1) : at + by;
  return listed.at(next % listed.length)?.number ?? null;
}

/** Something by what it is of, in the order in which it first comes. */
export function grouped<T, K>(all: readonly T[], of: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = of(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
