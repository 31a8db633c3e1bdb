import { useTranslation } from "react-i18next";
import { Findings } from "./Findings";
import type { SectionName } from "./queries";
import { ScoreSoFar } from "./ScoreSoFar";

/** The drawer: the scores so far, and what contradicts itself. */
export function Beside({
  evaluationId,
  folded,
  onFold,
  section,
  current,
  onCurrent,
}: {
  evaluationId: string;
  folded: boolean;
  onFold(): void;
  /** What is being filled in. */
  section: SectionName | null;
  /** The finding to which somebody was led. */
  current: string | null;
  onCurrent(key: string): void;
}) {
  const { t } = useTranslation("evaluation");
  if (folded) {
    return (
      <aside className="drawer" aria-label={t("beside")}>
        <button type="button" className="link" aria-expanded="false" onClick={onFold}>
          {t("unfold")}
        </button>
      </aside>
    );
  }
  return (
    <aside className="drawer wanted" aria-label={t("beside")}>
      <header>
        <h2>{t("scores")}</h2>
        <button type="button" className="link" aria-expanded="true" onClick={onFold}>
          {t("fold")}
        </button>
      </header>
      <ScoreSoFar evaluationId={evaluationId} />
      <Findings
        evaluationId={evaluationId}
        section={section}
        current={current}
        onCurrent={onCurrent}
      />
    </aside>
  );
}
