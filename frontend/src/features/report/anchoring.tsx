import { createContext, useContext, type ReactNode } from "react";
import type { Block, Section } from "./queries";

/** Around a report on which remarks are made: figures and paragraphs are places then. */
export interface Anchoring {
  /** A place was pressed. */
  pick(anchor: string): void;
  /** What stands in the margin beside a place. */
  margin(anchor: string): ReactNode;
  /** What the button in the margin is called. */
  pickLabel: string;
}

const Context = createContext<Anchoring | null>(null);

export const AnchoringProvider = Context.Provider;

export const useAnchoring = () => useContext(Context);

/** The place that a block is: the text that a person wrote, or the section's first figure where it is made of figures. */
export function anchorOf(section: Section, block: Block): string | null {
  if (section.anchor !== null) return section.anchor;
  const figure = figuresOf(block)[0];
  return figure === undefined ? null : `figure/${figure}`;
}

/** The figures that a block shows, each once. */
export function figuresOf(block: Block): string[] {
  const inlines = [
    ...(block.inlines ?? []),
    ...(block.items ?? []).flatMap((item) => item.inlines),
    ...(block.table?.rows ?? []).flatMap((row) => row.cells.flatMap((cell) => cell.inlines)),
  ];
  return [...new Set(inlines.flatMap(({ figureId }) => figureId ?? []))];
}

/** A block with its margin: the remarks on it and on its figures, and a button to make one. */
export function Anchored({
  section,
  block,
  children,
}: {
  section: Section;
  block: Block;
  children: ReactNode;
}) {
  const anchoring = useAnchoring();
  if (anchoring === null) return children;
  const own = anchorOf(section, block);
  const isFirst = section.blocks[0] === block;
  const places = [
    ...(section.anchor !== null && isFirst && own !== null ? [own] : []),
    ...figuresOf(block).map((id) => `figure/${id}`),
  ];
  return (
    <div className="anchored" {...(own === null ? {} : { "data-anchor": own })}>
      {children}
      <div className="margin">
        {places.map((place) => anchoring.margin(place))}
        {own === null ? null : (
          <button type="button" className="pick" onClick={() => anchoring.pick(own)}>
            {anchoring.pickLabel}
          </button>
        )}
      </div>
    </div>
  );
}
