import { Button, Checkbox, Input } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { section as sectionOf } from "../../api/client";
import { useReadOnly } from "../../shared/form/readOnly";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
import { useRefresh, type SectionName } from "./queries";

/** 不适用: a section that does not apply to the department is closed, with its reason. */
export function Applies({
  evaluationId,
  section,
  children,
}: {
  evaluationId: string;
  section: SectionName;
  children: ReactNode;
}) {
  const { t } = useTranslation("evaluation");
  const refresh = useRefresh(evaluationId);
  const readOnly = useReadOnly();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const edited = useSection(sectionOf("/evaluations/{id}/applicability", { id: evaluationId }), {
    onSaved: refresh,
  });
  const none = edited.value?.rows.find((row) => row.section === section);
  const others = edited.value?.rows.filter((row) => row.section !== section) ?? [];
  return (
    <>
      <SectionBody
        section={edited}
        describe={(value) => value.rows.map((row) => [t(`section.${row.section}`), row.reason])}
      >
        {() => (
          <div className="section-head">
            <h2>{t(`section.${section}`)}</h2>
            <span className="push">
              <Checkbox
                disabled={readOnly}
                checked={none !== undefined || asking}
                onChange={(event) => {
                  if (!event.target.checked) {
                    setAsking(false);
                    edited.set({ rows: others });
                  } else setAsking(true);
                }}
              >
                {t("notApplicable")}
              </Checkbox>
            </span>
          </div>
        )}
      </SectionBody>
      {asking && none === undefined ? (
        <div className="panel">
          <div className="body stack">
            <label>
              <span>{t("reason")}</span>
              <Input
                value={reason}
                maxLength={500}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            <Button
              type="primary"
              disabled={reason.trim() === ""}
              onClick={() => {
                edited.set({ rows: [...others, { section, reason: reason.trim() }] });
                setAsking(false);
              }}
            >
              {t("close")}
            </Button>
          </div>
        </div>
      ) : null}
      {none === undefined ? (
        children
      ) : (
        <div className="panel">
          <div className="body">{t("closedBecause", { reason: none.reason })}</div>
        </div>
      )}
    </>
  );
}
