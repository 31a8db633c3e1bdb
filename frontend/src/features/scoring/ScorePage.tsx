import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { IllustrativeMark, StatusChip } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { scoreQueries } from "../../shared/score/queries";
import { formsOf, type ScoredForm } from "../../shared/score/rules";
import { Worksheet } from "../../shared/score/Worksheet";
import { useMay } from "../../shared/session/rights";
import { FormScore } from "./FormScore";
import { scoringQueries } from "./queries";
import "./scoring.css";

interface Props {
  evaluationId: string;
  /** null for the department's own form. */
  projectId: string | null;
  onOpen(projectId: string | null): void;
}

/** 计分过程 of a year: its forms at the left, one of them with the whole way to its total. */
export function ScorePage({ evaluationId, projectId, onOpen }: Props) {
  const { t } = useTranslation("scoring");
  const may = useMay();
  const summary = useQuery(scoringQueries.summary(evaluationId));
  const scores = useQuery(scoreQueries.year(evaluationId));
  const forms = scores.data === undefined ? [] : formsOf(scores.data);
  const form = forms.find((one) => one.projectId === projectId);
  const failed = summary.error ?? scores.error;
  const unit = summary.data?.departmentShortName ?? summary.data?.departmentName ?? "";
  return (
    <>
      <ContextBar
        title={
          summary.data === undefined ? "" : t("title", { year: summary.data.fiscalYear, unit })
        }
        back={
          <Link
            to="/evaluations/$evaluationId/$section"
            params={{ evaluationId, section: "profile" }}
            className="crumb"
          >
            <Icon name="left" />
            {t("back")}
          </Link>
        }
        actions={<Worksheet evaluationId={evaluationId} projectId={null} />}
      >
        {summary.data === undefined ? null : <StatusChip status={summary.data.status} />}
        {summary.data?.illustrative === true ? <IllustrativeMark /> : null}
      </ContextBar>
      {failed !== null ? (
        <main className="page">
          <ProblemNotice
            error={failed}
            onRetry={() => void Promise.all([summary.refetch(), scores.refetch()])}
          />
        </main>
      ) : (
        <div className="score-page">
          <Forms forms={forms} current={projectId} onOpen={onOpen} />
          <main className="center-pane">
            {form === undefined || summary.data === undefined ? (
              scores.isPending || summary.isPending ? (
                <Skeleton />
              ) : (
                <p className="panel empty">{t("choose")}</p>
              )
            ) : (
              <FormScore
                key={projectId ?? "department"}
                evaluation={summary.data}
                form={form}
                mayChange={may("FILL") && ["NOT_STARTED", "FILLING"].includes(summary.data.state)}
              />
            )}
          </main>
        </div>
      )}
    </>
  );
}

function Forms({
  forms,
  current,
  onOpen,
}: {
  forms: readonly ScoredForm[];
  current: string | null;
  onOpen(projectId: string | null): void;
}) {
  const { t } = useTranslation("scoring");
  const shownScore = ({ sheet, statedScore }: ScoredForm) =>
    sheet === null
      ? t("stated", { score: statedScore ?? "—" })
      : sheet.score === null
        ? `${sheet.scoredSum} / ${sheet.scoredPoints}`
        : `${sheet.score} ${sheet.grade ?? ""}`;
  return (
    <nav className="side" aria-label={t("forms")}>
      <ol className="side-links">
        {forms.map((form, i) => (
          <li key={form.projectId ?? "department"}>
            <button
              type="button"
              className="form-link"
              {...(form.projectId === current ? { "aria-current": "page" as const } : {})}
              onClick={() => onOpen(form.projectId)}
            >
              <span className="name" title={form.name ?? undefined}>
                {form.name === null ? t("department") : `${i}　${form.name}`}
              </span>
              <span className="sub">
                {shownScore(form)}
                {form.marks.length === 0 ? null : (
                  <span className="differs">　{t("differs", { count: form.marks.length })}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <select
        className="side-select"
        aria-label={t("forms")}
        value={current ?? ""}
        onChange={(event) => onOpen(event.target.value === "" ? null : event.target.value)}
      >
        {forms.map((form) => (
          <option key={form.projectId ?? ""} value={form.projectId ?? ""}>
            {form.name ?? t("department")}
          </option>
        ))}
      </select>
    </nav>
  );
}
