import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { GradeMark } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { scoreQueries, type Adjustment, type Sheet } from "../../shared/score/queries";
import { usePreview } from "../../shared/score/usePreview";
import { scoringQueries } from "./queries";
import { TrialGrids } from "./TrialGrids";
import {
  change,
  changesOf,
  figuresOf,
  isReadable,
  tableOf,
  type Change,
  type Trial,
} from "./whatIf";

interface Props {
  evaluationId: string;
  fiscalYear: number;
  projectId: string | null;
  /** As the form is scored now. */
  sheet: Sheet & { schemeId: string };
}

/** 试算: other actuals and amounts, and what the score would be; nothing of it is kept. */
export function WhatIf({ evaluationId, fiscalYear, projectId, sheet }: Props) {
  const kept = useQuery(scoringQueries.form(evaluationId, projectId));
  const adjustments = useQuery(scoreQueries.adjustments(evaluationId));
  const failed = kept.error ?? adjustments.error;
  if (failed !== null) return <ProblemNotice error={failed} onRetry={() => void kept.refetch()} />;
  if (kept.data === undefined || adjustments.data === undefined) return <Skeleton />;
  return (
    <Trying
      fiscalYear={fiscalYear}
      projectId={projectId}
      sheet={sheet}
      kept={{ ...kept.data, figures: figuresOf(sheet.trace) }}
      adjustments={adjustments.data}
    />
  );
}

function Trying({
  fiscalYear,
  projectId,
  sheet,
  kept,
  adjustments,
}: Omit<Props, "evaluationId"> & { kept: Trial; adjustments: readonly Adjustment[] }) {
  const { t } = useTranslation("scoring");
  const [trial, setTrial] = useState<Trial | null>(null);
  const tried = trial ?? kept;
  const preview = usePreview(
    trial === null ? null : tableOf(sheet.schemeId, trial, adjustments, projectId),
    isReadable(tried),
  );
  const after = trial === null ? sheet : (preview.sheet ?? sheet);
  return (
    <>
      <div className="trial-head">
        <p className="trial-note">{t("trial.note")}</p>
        <Button disabled={trial === null} onClick={() => setTrial(null)}>
          {t("trial.reset")}
        </Button>
      </div>
      {preview.error === null ? null : <ProblemNotice error={preview.error} />}
      <Result before={sheet} after={after} />
      <TrialGrids
        fiscalYear={fiscalYear}
        isProject={projectId !== null}
        trial={tried}
        before={sheet}
        after={after}
        onChange={setTrial}
      />
    </>
  );
}

/** What the total would be, and which rows make the difference. */
function Result({ before, after }: { before: Sheet; after: Sheet }) {
  const { t } = useTranslation("scoring");
  const total = change(
    t("trial.total"),
    before.score ?? before.scoredSum,
    after.score ?? after.scoredSum,
  );
  const rows = changesOf(before, after);
  return (
    <div className="trial-result" role="status">
      <p>
        {t("trial.now")} <b>{total.before}</b>{" "}
        {before.grade === null ? null : <GradeMark grade={before.grade} />} → {t("trial.then")}{" "}
        <b className="big">{total.after}</b>{" "}
        {after.grade === null ? null : <GradeMark grade={after.grade} />}{" "}
        <span className="sub">{rows.length === 0 ? t("trial.same") : total.difference}</span>
      </p>
      {after.notComputable === null ? null : <p className="sub">{after.notComputable.text}</p>}
      {rows.length === 0 ? null : (
        <ul aria-label={t("trial.changes")}>
          {rows.map((one) => (
            <li key={one.label}>
              {one.label} <Step of={one} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Step({ of }: { of: Change }) {
  const { t } = useTranslation();
  const said = (score: string | null) => score ?? t("trace.notScored");
  return (
    <span>
      {said(of.before)} → {said(of.after)}{" "}
      {of.difference === null ? null : <span className="sub">{of.difference}</span>}
    </span>
  );
}
