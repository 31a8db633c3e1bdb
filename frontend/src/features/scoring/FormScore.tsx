import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Override } from "../../shared/score/Override";
import { rowOf, type ScoredForm } from "../../shared/score/rules";
import { ScoreTrace } from "../../shared/score/ScoreTrace";
import { SheetHead } from "../../shared/score/SheetHead";
import { Worksheet } from "../../shared/score/Worksheet";
import { useMay } from "../../shared/session/rights";
import { WhatIf } from "./WhatIf";

interface Props {
  evaluation: Schemas["EvaluationSummary"];
  form: ScoredForm;
  /** Whether the scores of rows may be set. */
  mayChange: boolean;
}

/** One form: its total, and the tree down to what was entered; the score of a row can be set where it stands. */
export function FormScore({ evaluation, form, mayChange }: Props) {
  const { t } = useTranslation("scoring");
  const { sheet, projectId } = form;
  const may = useMay();
  const [trying, setTrying] = useState(false);
  const name = form.name ?? t("department");
  return (
    <div className="panel">
      <header>
        <h2>{name}</h2>
        {sheet === null || sheet.schemeId === null || !may("COMPUTE") ? null : (
          <span className="ways" role="group" aria-label={name}>
            <button type="button" aria-pressed={!trying} onClick={() => setTrying(false)}>
              {t("trace")}
            </button>
            <button type="button" aria-pressed={trying} onClick={() => setTrying(true)}>
              {t("whatIf")}
            </button>
          </span>
        )}
        <span className="push" />
        {projectId === null ? null : (
          <Worksheet evaluationId={evaluation.id} projectId={projectId} />
        )}
      </header>
      <div className="body">
        {trying ? null : <SheetHead form={form} />}
        {trying && sheet !== null && sheet.schemeId !== null ? (
          <WhatIf
            evaluationId={evaluation.id}
            fiscalYear={evaluation.fiscalYear}
            projectId={projectId}
            sheet={{ ...sheet, schemeId: sheet.schemeId }}
          />
        ) : sheet === null || sheet.trace === null ? null : (
          <ScoreTrace
            tree={sheet.trace}
            label={t("traceOf", { name })}
            action={(node) => {
              const row = rowOf(sheet, node.id);
              return row === undefined || !mayChange || row.points === null ? null : (
                <Override evaluationId={evaluation.id} projectId={projectId} row={row} />
              );
            }}
          />
        )}
      </div>
    </div>
  );
}
