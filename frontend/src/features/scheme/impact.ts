import type { Impact } from "./queries";

export type Score = Impact["items"][number]["scores"][number];

export interface Counts {
  years: number;
  scores: number;
  changed: number;
  grades: number;
  unchanged: number;
}

/** What was computed so far, over all pages. */
export function counted(pages: readonly Impact[]): Counts {
  const items = pages.flatMap((page) => page.items);
  const scores = items.flatMap((item) => item.scores);
  const changed = scores.filter((score) => score.changed).length;
  return {
    years: items.length,
    scores: scores.length,
    changed,
    grades: scores.filter((score) => score.grade !== score.newGrade).length,
    unchanged: scores.length - changed,
  };
}
