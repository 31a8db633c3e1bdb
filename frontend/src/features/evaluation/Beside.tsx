import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { ComputedValue, StatedValue } from "../../shared/money/Figure";
import { evaluationQueries } from "./queries";
import { ScoreSoFar } from "./ScoreSoFar";

type FigureView = Schemas["FigureView"];

/** The drawer: the scores so far, and every figure whose stated value is not the computed one. */
export function Beside({
  evaluationId,
  folded,
  onFold,
}: {
  evaluationId: string;
  folded: boolean;
  onFold(): void;
}) {
  const { t } = useTranslation("evaluation");
  const figures = useQuery(evaluationQueries.figures(evaluationId));
  if (folded) {
    return (
      <aside className="drawer" aria-label={t("beside")}>
        <button type="button" className="link" aria-expanded="false" onClick={onFold}>
          {t("unfold")}
        </button>
      </aside>
    );
  }
  const differing = inOrder(
    (figures.data ?? []).filter((figure) => figure.stated.some((stated) => stated.agrees !== true)),
  );
  return (
    <aside className="drawer wanted" aria-label={t("beside")}>
      <header>
        <h2>{t("scores")}</h2>
        <button type="button" className="link" aria-expanded="true" onClick={onFold}>
          {t("fold")}
        </button>
      </header>
      <ScoreSoFar evaluationId={evaluationId} />
      <header>
        <h2>
          {t("differences")} <span className="sub">{differing.length}</span>
        </h2>
      </header>
      {differing.length === 0 ? <p className="find sub">{t("noDifferences")}</p> : null}
      {differing.map((figure) => (
        <Difference key={figure.id} figure={figure} />
      ))}
    </aside>
  );
}

/** What differs first, then what only rounding explains, then what cannot be compared. */
function inOrder(figures: readonly FigureView[]): FigureView[] {
  const rank = (figure: FigureView) =>
    Math.min(
      ...figure.stated.map((s) =>
        s.agrees === false ? (s.rounding ? 1 : 0) : s.agrees === null ? 2 : 3,
      ),
    );
  return [...figures].sort((a, b) => rank(a) - rank(b));
}

function Difference({ figure }: { figure: FigureView }) {
  const { t } = useTranslation("evaluation");
  return (
    <article className="find">
      <h3>{figure.label}</h3>
      {figure.stated
        .filter((stated) => stated.agrees !== true)
        .map((stated) => (
          <p key={`${stated.value}${stated.quote ?? ""}`}>
            {t("stated")} <StatedValue stated={stated} />，{t("computed")}{" "}
            <ComputedValue figure={figure} />{" "}
            <span
              className={stated.agrees === null ? "none" : stated.rounding ? "rounding" : "differs"}
            >
              {stated.agrees === null
                ? (figure.notComputable?.text ?? "")
                : stated.difference === null
                  ? t("differs")
                  : t(stated.rounding ? "roundingBy" : "differsBy", {
                      difference: stated.difference,
                    })}
            </span>
          </p>
        ))}
      {figure.working === null ? null : <p className="meta formula">{figure.working}</p>}
    </article>
  );
}
