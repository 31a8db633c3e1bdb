import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Explaining } from "../../shared/findings/Explaining";
import { FindingItem } from "../../shared/findings/FindingItem";
import { findingsOf, type YearFinding } from "../../shared/findings/queries";
import { within } from "../../shared/findings/rules";
import { useReadOnly } from "../../shared/form/readOnly";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import type { SectionName } from "./queries";

interface Props {
  evaluationId: string;
  /** What is being filled in; without it, as on the page of submission, there is only the whole. */
  section: SectionName | null;
  projectId?: string | null;
  /** The one to which F8 has led. */
  current: string | null;
  onCurrent(key: string): void;
}

/** 发现: of the section and of the whole year, as a reviewer would find them; asked for again after each save. */
export function Findings({ evaluationId, section, projectId = null, current, onCurrent }: Props) {
  const { t } = useTranslation("evaluation");
  const [whole, setWhole] = useState(false);
  const found = useQuery(findingsOf(evaluationId));
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <div className="skeleton" />;
  const all = found.data.items;
  const here = section === null ? all : within(all, section, projectId);
  const led = all.find(({ key }) => key === current);
  // Whoever was led elsewhere sees the one that was meant.
  const everything = whole || section === null || (led !== undefined && !here.includes(led));
  const shown = everything ? all : here;
  return (
    <section aria-label={t("findings")}>
      <div className="finding-tabs" role="group" aria-label={t("findings")}>
        {section === null ? null : (
          <button type="button" aria-pressed={!everything} onClick={() => setWhole(false)}>
            {t("ofSection")} <span className="sub">{here.length}</span>
          </button>
        )}
        <button type="button" aria-pressed={everything} onClick={() => setWhole(true)}>
          {t("ofYear")} <span className="sub">{all.length}</span>
        </button>
        <span className="sr" role="status">
          {t("errorsLeft", { count: found.data.blocking })}
        </span>
      </div>
      {shown.length === 0 ? (
        <p className="find sub">{t("noFindings", { held: found.data.outcomes.held })}</p>
      ) : null}
      {shown.map((finding) => (
        <Finding
          key={finding.key}
          evaluationId={evaluationId}
          finding={finding}
          current={finding.key === current}
          onCurrent={onCurrent}
        />
      ))}
    </section>
  );
}

function Finding({
  evaluationId,
  finding,
  current,
  onCurrent,
}: {
  evaluationId: string;
  finding: YearFinding;
  current: boolean;
  onCurrent(key: string): void;
}) {
  const reading = useReadOnly();
  return (
    <FindingItem
      evaluationId={evaluationId}
      finding={finding}
      current={current}
      onFollow={() => onCurrent(finding.key)}
    >
      {reading || !finding.explainable ? null : (
        <Explaining evaluationId={evaluationId} finding={finding} />
      )}
    </FindingItem>
  );
}
