import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "../../api/client";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { GradeMark } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { difference } from "./numbers";
import { Crumb } from "./Crumb";
import { FaultList } from "./FaultList";
import { counted, type Score } from "./impact";
import { StateChip } from "./marks";
import { schemeQueries, type Impact } from "./queries";
import { summaryOf } from "./rules";
import "./scheme.css";

/** 影响: which scores and grades a version would change. Reported only: nothing of it is kept. */
export function ImpactPage({ schemeId }: { schemeId: string }) {
  const { t } = useTranslation("scheme");
  const found = useQuery(schemeQueries.one(schemeId));
  const impact = useInfiniteQuery(schemeQueries.impact(schemeId));
  const scheme = found.data === undefined ? undefined : summaryOf(found.data.value);
  return (
    <>
      <ContextBar
        title={t("impactTitle", { name: scheme?.name ?? "" })}
        back={<Crumb schemeId={schemeId} />}
      >
        {scheme === undefined ? null : (
          <>
            <span className="sub">{t("versionOf", scheme)}</span>
            <StateChip state={scheme.state} />
          </>
        )}
      </ContextBar>
      <main className="page scheme">
        <p className="reading">{t("impactIs")}</p>
        {impact.data !== undefined ? (
          <Computed
            pages={impact.data.pages}
            more={impact.hasNextPage}
            waiting={impact.isFetchingNextPage}
            failed={impact.isFetchNextPageError ? impact.error : null}
            onMore={() => void impact.fetchNextPage()}
          />
        ) : impact.error instanceof ProblemError && impact.error.problem.status === 422 ? (
          <FaultList faults={impact.error.problem.violations} />
        ) : impact.isError ? (
          <ProblemNotice error={impact.error} onRetry={() => void impact.refetch()} />
        ) : (
          <Skeleton />
        )}
      </main>
    </>
  );
}

function Computed({
  pages,
  more,
  waiting,
  failed,
  onMore,
}: {
  pages: readonly Impact[];
  more: boolean;
  waiting: boolean;
  failed: Error | null;
  onMore(): void;
}) {
  const { t } = useTranslation("scheme");
  const [onlyChanged, setOnlyChanged] = useState(true);
  const [goingOn, setGoingOn] = useState(false);
  useEffect(() => {
    if (goingOn && more && !waiting && failed === null) onMore();
  }, [goingOn, more, waiting, failed, onMore]);
  const counts = counted(pages);
  if (counts.years === 0) return <EmptyState>{t("impactNone")}</EmptyState>;
  const rows = pages
    .flatMap((page) => page.items)
    .flatMap((year) => year.scores.map((score) => ({ year, score })))
    .filter(({ score }) => !onlyChanged || score.changed);
  return (
    <>
      {failed === null ? null : <ProblemNotice error={failed} onRetry={onMore} />}
      <div className="compare-head">
        <span role="status">{t(more ? "impactAtLeast" : "impactSums", { ...counts })}</span>
        {more ? (
          <Button size="small" onClick={() => setGoingOn(!goingOn)}>
            {t(goingOn ? "impactStop" : "impactAll")}
          </Button>
        ) : null}
        <Checkbox checked={onlyChanged} onChange={(event) => setOnlyChanged(event.target.checked)}>
          {t("onlyChangedScores")}
        </Checkbox>
      </div>
      <section className="panel" aria-label={t("impactList")}>
        {rows.length === 0 ? (
          <EmptyState>{t("impactUnchanged")}</EmptyState>
        ) : (
          <table className="list impact">
            <thead>
              <tr>
                <th scope="col">{t("unitAndForm")}</th>
                <th scope="col">{t("year")}</th>
                <th scope="col" className="num">
                  {t("scoreNow")}
                </th>
                <th scope="col" className="num">
                  {t("scoreThen")}
                </th>
                <th scope="col" className="num">
                  {t("change")}
                </th>
                <th scope="col">{t("gradeNow")}</th>
                <th scope="col">{t("gradeThen")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ year, score }) => (
                <ScoreRow
                  key={`${year.evaluationId} ${score.projectId ?? ""}`}
                  year={year}
                  score={score}
                />
              ))}
            </tbody>
          </table>
        )}
      </section>
    </>
  );
}

function ScoreRow({ year, score }: { year: Impact["items"][number]; score: Score }) {
  const { t } = useTranslation("scheme");
  const none = <span className="absent">{t("notScored")}</span>;
  const grade = (text: string | null) =>
    text === null ? <span className="absent">—</span> : <GradeMark grade={text} />;
  return (
    <tr>
      <th scope="row">
        <span className="sub">{year.departmentName}</span>
        {score.projectId === null ? (
          t("kindOf.DEPARTMENT")
        ) : (
          <Link
            to="/evaluations/$evaluationId/projects/$projectId"
            params={{ evaluationId: year.evaluationId, projectId: score.projectId }}
          >
            {score.name}
          </Link>
        )}
      </th>
      <td data-label={t("year")}>
        {year.fiscalYear}{" "}
        <span className="sub">{t("scoredBy", { version: year.schemeVersion })}</span>
      </td>
      <td className="num" data-label={t("scoreNow")}>
        {score.score ?? none}
      </td>
      <td className="num" data-label={t("scoreThen")}>
        {score.newScore ?? none}
      </td>
      <td className="num" data-label={t("change")}>
        {difference(score.score, score.newScore) ?? <span className="absent">—</span>}
      </td>
      <td data-label={t("gradeNow")}>{grade(score.grade)}</td>
      <td data-label={t("gradeThen")}>
        {grade(score.newGrade)}
        {score.grade === score.newGrade ? null : (
          <span className="chip warn">{t("gradeChanges")}</span>
        )}
      </td>
    </tr>
  );
}
