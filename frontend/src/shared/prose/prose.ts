import type { Schemas } from "../../api/client";

export type FigureView = Schemas["FigureView"];
export type Suggestion = Schemas["Suggestion"];
type Typed = Pick<Suggestion, "start" | "end" | "typed">;

/** A stretch of a text with references: `⟦expenditure:AMOUNT⟧` stands for what that figure is, as the server reads it. */
export interface Piece {
  kind: "words" | "reference" | "stray";
  /** As it is written. */
  source: string;
  start: number;
}

// Control characters end it, as they do for the server.
// oxlint-disable-next-line no-control-regex
const MARKS = /⟦([^⟦⟧\u0000-\u001f\u007f-\u009f\u2028\u2029]{1,200})⟧|[⟦⟧]/g;

export const reference = (figureId: string): string => `⟦${figureId}⟧`;

/** The pieces of a text, one behind the other; what is no complete reference is a stray mark. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(MARKS)) {
    if (match.index > at)
      found.push({ kind: "words", source: text.slice(at, match.index), start: at });
    found.push({
      kind: match[1] === undefined ? "stray" : "reference",
      source: match[0],
      start: match.index,
    });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ kind: "words", source: text.slice(at), start: at });
  return found;
}

/** What is in the marks of a reference. */
export const inside = (piece: Piece): string => piece.source.slice(1, -1);

/** The names of figures, which people read and write in place of their ids. */
export interface Names {
  byId: ReadonlyMap<string, FigureView>;
  byName: ReadonlyMap<string, string>;
}

/** A name that two figures have, or that cannot stand between marks, is nobody's: those keep their ids. */
export function namesOf(figures: readonly FigureView[]): Names {
  const byName = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, label } of figures) {
    if (taken.has(label) || !isWhole(reference(label))) byName.delete(label);
    else byName.set(label, id);
    taken.add(label);
  }
  return { byId: new Map(figures.map((figure) => [figure.id, figure])), byName };
}

function isWhole(text: string): boolean {
  const [first, ...others] = pieces(text);
  return first?.kind === "reference" && others.length === 0;
}

const replaced = (text: string, by: (name: string) => string): string =>
  pieces(text)
    .map((piece) => (piece.kind === "reference" ? reference(by(inside(piece))) : piece.source))
    .join("");

/** The text as people write it: figures by name. */
export const named = (text: string, names: Names): string =>
  replaced(text, (id) => {
    const label = names.byId.get(id)?.label;
    return label !== undefined && names.byName.get(label) === id ? label : id;
  });

/** The text as it is kept: figures by id. */
export const kept = (text: string, names: Names): string =>
  replaced(text, (name) => names.byName.get(name) ?? name);

/** Where a place of the kept text is in the one that people write. */
export const placeIn = (text: string, at: number, names: Names): number =>
  named(text.slice(0, at), names).length;

/** What stands in a list beside the amount itself is no figure of its own. */
const REPEATED: ReadonlySet<FigureView["kind"]> = new Set(["LIST_AMOUNT", "LIST_NAME"]);

/** Whether all characters of what is looked for stand in a name, in their order: 平安执行率 finds 平安建设工作经费执行率. */
function follows(name: string, query: string): boolean {
  let at = 0;
  for (const character of query) {
    const next = name.indexOf(character, at);
    if (next < 0) return false;
    at = next + character.length;
  }
  return true;
}

/** The figures whose names have what is looked for: those first that begin with it, then those that have it whole. */
export function matching(figures: readonly FigureView[], query: string): FigureView[] {
  const wanted = query.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const rank = (name: string) => (name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : 2);
  return (
    figures
      .filter((figure) => !REPEATED.has(figure.kind))
      .map((figure) => ({ figure, name: figure.label.toLowerCase().replace(/\s+/g, "") }))
      .filter(({ name }) => follows(name, wanted))
      // Of those that fit alike, a whole before its parts.
      .sort((a, b) => rank(a.name) - rank(b.name) || a.name.length - b.name.length)
      .map(({ figure }) => figure)
  );
}

/** Of what was offered for a text, what is still there: it may have been looked through a moment ago. */
export const standing = <T extends Typed>(text: string, suggestions: readonly T[]): T[] =>
  suggestions.filter((one) => text.slice(one.start, one.end) === one.typed);

/** What is shown below a text: words, figures, what refers to nothing, and numbers that were typed where a figure is. */
export type Shown =
  | { kind: "words" | "typed" | "gone"; text: string; start: number }
  | { kind: "figure"; figure: FigureView; start: number };

export function shownPieces(text: string, names: Names, suggestions: readonly Typed[]): Shown[] {
  return pieces(text).flatMap((piece): Shown[] => {
    const { start } = piece;
    if (piece.kind === "words") return words(piece, suggestions);
    const figure = piece.kind === "reference" ? names.byId.get(inside(piece)) : undefined;
    return figure === undefined
      ? [{ kind: "gone", text: piece.source, start }]
      : [{ kind: "figure", figure, start }];
  });
}

function words(piece: Piece, typed: readonly Typed[]): Shown[] {
  const found: Shown[] = [];
  const end = piece.start + piece.source.length;
  let at = piece.start;
  const push = (kind: "words" | "typed", to: number) => {
    if (to > at)
      found.push({
        kind,
        text: piece.source.slice(at - piece.start, to - piece.start),
        start: at,
      });
    at = Math.max(at, to);
  };
  for (const number of typed) {
    if (number.start < at || number.end > end) continue;
    push("words", number.start);
    push("typed", number.end);
  }
  push("words", end);
  return found;
}
