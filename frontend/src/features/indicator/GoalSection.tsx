import { useTranslation } from "react-i18next";
import type { Schemas, Section } from "../../api/client";
import { named } from "../../shared/prose/prose";
import { ProseBox } from "../../shared/prose/ProseBox";
import { useNames } from "../../shared/prose/useNames";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";

const FIELDS = ["expected", "achieved", "analysis", "deviation"] as const;

/** 年度总体目标: expected and achieved, the analysis, the deviation and what follows from it. */
export function GoalSection({
  evaluationId,
  section,
  place,
  onSaved,
}: {
  evaluationId: string;
  section: Section<Schemas["Goal"]>;
  /** What remarks call it; a field's name behind it names the field. */
  place: string;
  onSaved(): void;
}) {
  const { t } = useTranslation("indicator");
  const edited = useSection(section, { onSaved });
  const { names } = useNames(evaluationId);
  return (
    <SectionBody
      section={edited}
      describe={(value) => FIELDS.map((name) => [t(name), named(value[name] ?? "", names)])}
    >
      {(goal) => (
        <div className="panel">
          <header>
            <h2>{t("goal")}</h2>
          </header>
          <div className="body fields">
            {FIELDS.map((name) => (
              <ProseBox
                key={name}
                evaluationId={evaluationId}
                label={t(name)}
                place={`${place}/${name}`}
                min={2}
                value={goal[name] ?? ""}
                onChange={(text) => edited.set({ ...goal, [name]: text === "" ? null : text })}
              />
            ))}
          </div>
        </div>
      )}
    </SectionBody>
  );
}
