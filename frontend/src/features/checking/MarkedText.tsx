import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Block, Piece } from "./layout";

const LINE = 29;

interface Props {
  blocks: readonly Block[];
  /** The finding that is looked at. */
  current: number | null;
  onPick(number: number): void;
}

/** The document's own words, marked. Only the blocks of which a finding comes or goes are drawn again. */
export function MarkedText({ blocks, current, onPick }: Props) {
  return blocks.map((block) => (
    <BlockOf
      key={block.start}
      block={block}
      current={current !== null && block.of.has(current) ? current : null}
      onPick={onPick}
    />
  ));
}

const BlockOf = memo(function BlockOf({
  block,
  current,
  onPick,
}: Omit<Props, "blocks"> & { block: Block }) {
  // What lies outside of the window is not drawn: it keeps about this height.
  const style = useMemo(
    () => ({ containIntrinsicSize: `auto ${block.lines * LINE}px` }),
    [block.lines],
  );
  const words = (pieces: readonly Piece[]) =>
    pieces.map((piece) => (
      <PieceOf key={piece.start} piece={piece} current={current} onPick={onPick} />
    ));
  switch (block.kind) {
    case "title":
      return (
        <p className="document-title block" style={style}>
          {words(block.pieces)}
        </p>
      );
    case "heading":
      return (
        <h2 className="block" style={style}>
          {words(block.pieces)}
        </h2>
      );
    case "paragraph":
      return (
        <p className="block" style={style}>
          {words(block.pieces)}
        </p>
      );
    case "table":
      return (
        <div className="block cells" style={style}>
          <table>
            <tbody>
              {block.rows.map((row, at) => (
                // Neither rows nor cells move: their place is what they are.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={at}>
                  {row.map((cell, column) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <td key={column}>{words(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
});

function PieceOf({ piece, current, onPick }: Omit<Props, "blocks"> & { piece: Piece }) {
  const { t } = useTranslation("checking");
  const { text, fact, severity, of, refs } = piece;
  const names = [
    fact === null ? "" : "fact",
    severity === null ? "" : `mark ${severity}`,
    current !== null && of.includes(current) ? "current" : "",
  ].filter((name) => name !== "");
  if (names.length === 0 && of.length === 0) return text;
  return (
    <>
      <span
        className={names.join(" ")}
        data-start={piece.start}
        {...(fact === null || fact.label === "" ? {} : { title: fact.label })}
      >
        {text}
      </span>
      {refs.map((ref) => (
        <button
          key={ref.number}
          type="button"
          className={`ref ${ref.severity}`}
          aria-label={t("refOf", { severity: t(`severity.${ref.severity}`), number: ref.number })}
          aria-pressed={ref.number === current}
          onClick={() => onPick(ref.number)}
        >
          {ref.number}
        </button>
      ))}
    </>
  );
}
