import { useTranslation } from "react-i18next";
import { printed } from "../money/Figure";
import { useUnit } from "../money/unit";
import { type FigureView, type Shown } from "./prose";

/** What the text says now, where it is more than words. */
export function ProsePreview({ label, pieces }: { label: string; pieces: readonly Shown[] }) {
  const { t } = useTranslation();
  if (pieces.every((piece) => piece.kind === "words")) return null;
  return (
    <div className="prose-preview" role="group" aria-label={t("prose.preview", { label })}>
      {pieces.map((piece) =>
        piece.kind === "figure" ? (
          <Chip key={piece.start} figure={piece.figure} />
        ) : piece.kind === "gone" ? (
          <span key={piece.start} className="figure-chip gone">
            {t("prose.gone")}
            <span className="sr"> {piece.text}</span>
          </span>
        ) : piece.kind === "typed" ? (
          <mark key={piece.start} title={t("prose.typed")}>
            {piece.text}
          </mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </div>
  );
}

function Chip({ figure }: { figure: FigureView }) {
  const { t } = useTranslation();
  const { unit } = useUnit();
  const exact = figure.unit === "YUAN" && figure.value !== null ? `　${figure.value} 元` : "";
  const why = figure.value === null ? `　${figure.notComputable?.text ?? ""}` : "";
  return (
    <span className="figure-chip" title={`${figure.label}${exact}${why}`}>
      {printed(figure, unit) ?? t("notComputable")}
      <span className="sr">（{figure.label}）</span>
    </span>
  );
}
