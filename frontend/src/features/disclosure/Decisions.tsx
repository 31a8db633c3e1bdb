import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { DecisionTable, type Reason } from "./DecisionTable";
import { disclosureQueries, useDecide, type Disclosure, type DocumentDecision } from "./queries";
import { projectNames, restPublic, sectionsOf, undecided, type Named } from "./rules";

/** 公开决定: what is public, line by line; saved as a whole, on the decisions that were seen. */
export function Decisions({
  evaluationId,
  fiscalYear,
  editable,
  onDirty,
}: {
  evaluationId: string;
  fiscalYear: number;
  editable: boolean;
  onDirty: (dirty: boolean) => void;
}) {
  const { t, i18n } = useTranslation("disclosure");
  const found = useQuery(disclosureQueries.decisions(evaluationId));
  const report = useQuery(disclosureQueries.report(evaluationId));
  const codes = useQuery(disclosureQueries.codes(fiscalYear));
  const decide = useDecide(evaluationId);
  const [draft, setDraft] = useState<Disclosure | null>(null);
  const failed = [found, report, codes].find((query) => query.isError);
  if (failed?.error != null)
    return <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />;
  if (found.data === undefined || report.data === undefined || codes.data === undefined)
    return <Skeleton />;

  const { value: seen, etag } = found.data;
  const shown = draft ?? seen;
  const change = (next: Disclosure | null) => {
    setDraft(next);
    onDirty(next !== null);
  };
  const names = projectNames(report.data.sections);
  const sections = sectionsOf(report.data.sections);
  const reasons: Reason[] = (
    codes.data.find((list) => list.list === "disclosureReason")?.entries ?? []
  ).map(({ code, zh, en }) => ({ code, label: i18n.language === "en" ? en : zh }));
  const left = undecided(shown);
  return (
    <section className="panel disclosure">
      <h2>{t("decisions")}</h2>
      <p className="sub" role="status">
        {left === 0 ? t("allDecided") : t("left", { count: left })}
      </p>
      <DecisionTable
        title={t("documents")}
        lines={shown.documents}
        keyOf={(line) => line.document}
        nameOf={(line) => t(`name.${line.document}`)}
        reasons={reasons}
        editable={editable}
        onChange={(documents) => change({ ...shown, documents })}
        below={(line, next) =>
          line.decision === "PARTLY" ? (
            <Withheld line={line} sections={sections} onChange={next} />
          ) : null
        }
      />
      {shown.projects.length === 0 ? null : (
        <DecisionTable
          title={t("projects")}
          lines={shown.projects}
          keyOf={(line) => line.projectId}
          nameOf={(line) => names.get(line.projectId) ?? line.projectId}
          reasons={reasons}
          editable={editable}
          onChange={(projects) => change({ ...shown, projects })}
        />
      )}
      {editable ? (
        <div className="decide">
          <Button disabled={left === 0} onClick={() => change(restPublic(shown))}>
            {t("restPublic")}
          </Button>
          <Button
            type={draft === null ? "default" : "primary"}
            disabled={draft === null || decide.isPending}
            onClick={() => decide.mutate({ value: shown, etag }, { onSuccess: () => change(null) })}
          >
            {t("save")}
          </Button>
        </div>
      ) : null}
      {decide.isError ? <ProblemNotice error={decide.error} /> : null}
    </section>
  );
}

function Withheld({
  line,
  sections,
  onChange,
}: {
  line: DocumentDecision;
  sections: readonly Named[];
  onChange: (line: DocumentDecision) => void;
}) {
  const { t } = useTranslation("disclosure");
  return (
    <fieldset className="withheld">
      <legend>{t("withheldSections")}</legend>
      {sections.map((section) => (
        <Checkbox
          key={section.id}
          className={`level-${section.level}`}
          checked={line.withheld.includes(section.id)}
          onChange={({ target }) =>
            onChange({
              ...line,
              withheld: target.checked
                ? [...line.withheld, section.id]
                : line.withheld.filter((id) => id !== section.id),
            })
          }
        >
          {section.title}
        </Checkbox>
      ))}
    </fieldset>
  );
}
