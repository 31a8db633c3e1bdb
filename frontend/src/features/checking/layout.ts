import type { Fact, Severity } from "./queries";
import { markedQuotes, SEVERITIES, type Numbered } from "./rules";

/** Characters that are marked in one way. */
export interface Piece {
  start: number;
  text: string;
  /** What the number is, where one was recognised. */
  fact: Fact | null;
  severity: Severity | null;
  /** The findings that speak of it. */
  of: readonly number[];
  /** The findings whose marks end here, with their severities. */
  refs: readonly { number: number; severity: Severity }[];
}

interface Part {
  start: number;
  /** How high it will be, in lines: for what is not drawn before it is scrolled to. */
  lines: number;
  of: ReadonlySet<number>;
}
export interface Paragraph extends Part {
  kind: "title" | "heading" | "paragraph";
  pieces: readonly Piece[];
}
export interface Table extends Part {
  kind: "table";
  /** By row and cell. */
  rows: readonly (readonly (readonly Piece[])[])[];
}
export type Block = Paragraph | Table;

const CHARACTERS_A_LINE = 46;
/** A table is drawn in parts of so many rows. */
const ROWS = 40;
const HEADING = /^[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}\u3001/;
const LONGEST_HEADING = 40;

/** The text in blocks: paragraphs, and tables where lines have tabs, cut where marks begin and end. */
export function layout(
  text: string,
  title: string | null,
  facts: readonly Fact[],
  findings: readonly Numbered[],
): Block[] {
  const marks = new Marks(text, facts, findings);
  const blocks: Block[] = [];
  let rows: Piece[][][] = [];
  let tableStart = 0;
  const endTable = () => {
    if (rows.length > 0)
      blocks.push({
        kind: "table",
        start: tableStart,
        lines: rows.length,
        of: ofAll(rows.flat(2)),
        rows,
      });
    rows = [];
  };
  let start = 0;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    if (line.includes("\t")) {
      if (rows.length === 0) tableStart = start;
      rows.push(cells(line, start).map(([from, to]) => marks.pieces(from, to)));
      if (rows.length === ROWS) endTable();
    } else {
      endTable();
      if (line.trim() !== "") {
        const pieces = marks.pieces(start, end);
        blocks.push({
          kind:
            title !== null && blocks.length < 4 && title.includes(line.trim())
              ? "title"
              : HEADING.test(line) && line.length <= LONGEST_HEADING
                ? "heading"
                : "paragraph",
          start,
          lines: Math.ceil(line.length / CHARACTERS_A_LINE),
          of: ofAll(pieces),
          pieces,
        });
      }
    }
    start = end + 1;
  }
  endTable();
  return blocks;
}

/** Where each finding is first marked, as a part of the whole height: 0 at the top, 1 at the end. */
export function heights(
  blocks: readonly Block[],
  findings: readonly Numbered[],
): { number: number; severity: Severity; at: number }[] {
  const whole = blocks.reduce((sum, { lines }) => sum + lines, 0);
  const tops: number[] = [];
  let top = 0;
  for (const { lines } of blocks) {
    tops.push(top);
    top += lines;
  }
  return findings.flatMap(({ number, finding: { severity, quotes } }) => {
    const place = quotes[0]?.start;
    if (place === undefined || whole === 0) return [];
    const behind = blocks.findIndex((block) => block.start > place);
    const at = tops[behind < 0 ? blocks.length - 1 : Math.max(0, behind - 1)] ?? 0;
    return [{ number, severity, at: at / whole }];
  });
}

const ofAll = (pieces: readonly Piece[]) => new Set(pieces.flatMap(({ of }) => of));

function cells(line: string, start: number): [from: number, to: number][] {
  let from = start;
  return line.split("\t").map((cell) => {
    const range: [number, number] = [from, from + cell.length];
    from += cell.length + 1;
    return range;
  });
}

interface Span {
  start: number;
  end: number;
  fact: Fact | null;
  number: number;
  severity: Severity | null;
}

/** Goes once from the beginning to the end, whatever the number of marks. */
class Marks {
  private readonly spans: readonly Span[];
  /** Where something begins or ends, in order. */
  private readonly cuts: readonly number[];
  private readonly refs = new Map<number, Map<number, Severity>>();
  private nextSpan = 0;
  private nextCut = 0;
  private readonly open = new Set<Span>();

  constructor(
    private readonly text: string,
    facts: readonly Fact[],
    findings: readonly Numbered[],
  ) {
    const spans: Span[] = [];
    const add = (quote: { start: number; end: number }, span: Omit<Span, "start" | "end">) => {
      // A mark lies on the words, not on the blanks around them.
      const words = this.text.slice(quote.start, quote.end);
      const start = quote.start + words.length - words.trimStart().length;
      const end = quote.start + words.trimEnd().length;
      if (start < end) spans.push({ ...span, start, end });
    };
    for (const fact of facts) add(fact.quote, { fact, number: 0, severity: null });
    for (const { number, finding } of findings) {
      const marked = new Set(markedQuotes(finding));
      const all = [...finding.quotes, ...finding.consequences.flatMap(({ quotes }) => quotes)];
      for (const quote of all)
        add(quote, {
          fact: null,
          number,
          severity: marked.has(quote) ? finding.severity : null,
        });
    }
    this.spans = spans.sort((a, b) => a.start - b.start);
    this.cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    for (const { end, number, severity } of spans)
      if (severity !== null) {
        const here = this.refs.get(end) ?? new Map<number, Severity>();
        this.refs.set(end, here.set(number, severity));
      }
  }

  /** The pieces of a stretch, which lies behind those that were asked for before. */
  pieces(start: number, end: number): Piece[] {
    const pieces: Piece[] = [];
    let from = start;
    while (from < end) {
      while ((this.cuts[this.nextCut] ?? Infinity) <= from) this.nextCut++;
      const to = Math.min(end, this.cuts[this.nextCut] ?? Infinity);
      pieces.push(this.piece(from, to));
      from = to;
    }
    return pieces;
  }

  private piece(start: number, end: number): Piece {
    for (const span of this.open) if (span.end <= start) this.open.delete(span);
    for (;;) {
      const span = this.spans[this.nextSpan];
      if (span === undefined || span.start > start) break;
      this.nextSpan++;
      if (span.end > start) this.open.add(span);
    }
    const open = [...this.open];
    return {
      start,
      text: this.text.slice(start, end),
      fact: open.find(({ fact }) => fact !== null)?.fact ?? null,
      severity:
        SEVERITIES.find((severity) => open.some((span) => span.severity === severity)) ?? null,
      of: [...new Set(open.flatMap(({ number }) => (number === 0 ? [] : [number])))],
      refs: [...(this.refs.get(end) ?? [])]
        .map(([number, severity]) => ({ number, severity }))
        .sort((a, b) => a.number - b.number),
    };
  }
}
