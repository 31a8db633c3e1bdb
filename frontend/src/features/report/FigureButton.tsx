import { useAnchoring } from "./anchoring";
import type { FigureView } from "./queries";
import { useSources } from "./sources";

/**
 * A figure in the text; pressed, it is the place of a remark, or tells where it comes from. A report has thousands of
 * them, so that none keeps anything of its own: what is open marks its button itself.
 */
export function FigureButton({ text, figure }: { text: string; figure: FigureView }) {
  const anchoring = useAnchoring();
  const open = useSources();
  const anchor = `figure/${figure.id}`;
  return anchoring === null ? (
    <button
      type="button"
      className="figure"
      aria-haspopup="dialog"
      aria-expanded={false}
      onClick={(event) => open(figure.id, event.currentTarget)}
    >
      {text}
    </button>
  ) : (
    <button
      type="button"
      className="figure"
      data-anchor={anchor}
      onClick={() => anchoring.pick(anchor)}
    >
      {text}
    </button>
  );
}
