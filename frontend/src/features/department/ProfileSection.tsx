import { useTranslation } from "react-i18next";
import { section, type Schemas } from "../../api/client";
import { Lines } from "../../shared/form/Lines";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";

const LISTS = ["duties", "offices", "subordinateUnits"] as const;

/** A line that was just added and not written yet is not sent: it is no duty. */
function unreadable(profile: Schemas["Profile"]): number {
  return LISTS.flatMap((name) => profile[name]).filter((line) => line.trim() === "").length;
}

/** 部门概况: duties, offices, subordinate units. */
export function ProfileSection({
  evaluationId,
  onSaved,
}: {
  evaluationId: string;
  onSaved(): void;
}) {
  const { t } = useTranslation("department");
  const edited = useSection(section("/evaluations/{id}/profile", { id: evaluationId }), {
    onSaved,
    unreadable,
  });
  const at = (name: string, index: number, line: string) => [
    ...edited.violations.filter((v) => v.pointer === `/${name}/${index}`).map((v) => v.message),
    ...(line.trim() === "" ? [t("lineEmpty")] : []),
  ];
  return (
    <SectionBody
      section={edited}
      describe={(value) => LISTS.map((name) => [t(name), value[name].join("；")])}
    >
      {(profile) => (
        <div className="panel">
          <div className="body">
            {LISTS.map((name) => (
              <Lines
                key={name}
                label={t(name)}
                place={`figure/profile/${name}`}
                lines={profile[name]}
                onChange={(lines) => edited.set({ ...profile, [name]: lines })}
                at={(i) => at(name, i, profile[name][i] ?? "")}
              />
            ))}
          </div>
        </div>
      )}
    </SectionBody>
  );
}
