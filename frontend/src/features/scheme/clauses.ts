import type { Clause } from "./queries";

export type Trust = "inferred" | "unverified";

/** How a document that nobody opened, or that does not exist, names itself. */
const MARKS: readonly [mark: string, trust: Trust][] = [
  ["推定", "inferred"],
  ["待核", "unverified"],
];

/** Where a rule stands, and how far that is known: 推定 was inferred, 待核 was not compared with the text. */
export function readClause({ document, verified }: Clause): {
  document: string;
  trust: Trust | null;
} {
  const found = MARKS.find(([mark]) => document.startsWith(mark));
  if (found === undefined) return { document, trust: verified ? null : "unverified" };
  const [mark, trust] = found;
  return { document: document.slice(mark.length).replace(/^[：:]\s*/, ""), trust };
}
