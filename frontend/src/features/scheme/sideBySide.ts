import type { Article, ArticleName, Line } from "./articles";
import { within } from "./places";
import type { Comparison } from "./queries";

export type Difference = Comparison["differences"][number];

/** A line of both versions, or of one of them. */
export interface Pair {
  key: string;
  label: string;
  mine: Line | null;
  theirs: Line | null;
  change: Difference["change"] | null;
}

export interface Pairs {
  name: ArticleName;
  pairs: readonly Pair[];
}

const tellsOf = (line: Line | null, place: string | null): boolean =>
  line !== null &&
  place !== null &&
  line.pointers.some((pointer) => within(place, pointer) || within(pointer, place));

/**
 * Two regulations line by line. What differs is the server's word; a difference that no line tells of is kept apart, so
 * that none is lost.
 */
export function sideBySide(
  mine: readonly Article[],
  theirs: readonly Article[],
  differences: readonly Difference[],
): { articles: readonly Pairs[]; elsewhere: readonly Difference[] } {
  const names = [...mine, ...theirs].map((article) => article.name);
  const linesOf = (articles: readonly Article[], name: ArticleName) =>
    articles.find((article) => article.name === name)?.lines ?? [];
  const articles = [...new Set(names)].map((name) => ({
    name,
    pairs: paired(linesOf(mine, name), linesOf(theirs, name), differences),
  }));
  const lines = articles.flatMap(({ pairs }) => pairs);
  return {
    articles,
    elsewhere: differences.filter(
      ({ pointer, withPointer }) =>
        !lines.some((pair) => tellsOf(pair.mine, pointer) || tellsOf(pair.theirs, withPointer)),
    ),
  };
}

function paired(
  mine: readonly Line[],
  theirs: readonly Line[],
  differences: readonly Difference[],
): Pair[] {
  const others = new Map(theirs.map((line) => [line.key, line]));
  const own = new Set(mine.map((line) => line.key));
  const pair = (left: Line | null, right: Line | null): Pair => {
    const line = left ?? right!;
    const differs = differences.some(
      ({ pointer, withPointer }) => tellsOf(left, pointer) || tellsOf(right, withPointer),
    );
    const change = left === null ? "REMOVED" : right === null ? "ADDED" : "CHANGED";
    return { ...line, mine: left, theirs: right, change: differs ? change : null };
  };
  return [
    ...mine.map((line) => pair(line, others.get(line.key) ?? null)),
    ...theirs.filter((line) => !own.has(line.key)).map((line) => pair(null, line)),
  ];
}
