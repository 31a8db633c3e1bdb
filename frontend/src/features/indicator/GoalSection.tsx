import { useTranslation } from "react-i18next";
import type { Schemas, Section } from "../../api/client";
import { TextBox } from "../../shared/form/TextBox";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";

const FIELDS = ["expected", "achieved", "analysis", "deviation"] as const;

/** 年度总体目标: expected and achieved, the analysis, the deviation and what follows from it. */
export function GoalSection({
  section,
  place,
  onSaved,
}: {
  section: Section<Schemas["Goal"]>;
  /** What remarks call it; a field's name behind it names the field. */
  place: string;
  onSaved(): void;
}) {
  const { t } = useTranslation("indicator");
  const edited = useSection(section, { onSaved });
  return (
    <SectionBody
      section={edited}
      describe={(value) => FIELDS.map((name) => [t(name), value[name] ?? ""])}
    >
      {(goal) => (
        <div className="panel">
          <header>
            <h2>{t("goal")}</h2>
          </header>
          <div className="body fields">
            {FIELDS.map((name) => (
              <label key={name} data-place={`${place}/${name}`}>
                <span>{t(name)}</span>
                <TextBox
                  min={2}
                  value={goal[name] ?? ""}
                  onChange={(event) =>
                    edited.set({
                      ...goal,
                      [name]: event.target.value === "" ? null : event.target.value,
                    })
                  }
                />
              </label>
            ))}
          </div>
        </div>
      )}
    </SectionBody>
  );
}
