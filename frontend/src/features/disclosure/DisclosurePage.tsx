import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { IllustrativeMark, StatusChip } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { Decisions } from "./Decisions";
import { Publications } from "./Publications";
import { disclosureQueries, usePublish } from "./queries";
import "./disclosure.css";

/** 公开: what of the year is public is decided and published here, and what was published is found. */
export function DisclosurePage({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("disclosure");
  const may = useMay();
  const summary = useQuery(disclosureQueries.summary(evaluationId));
  const steps = useQuery(disclosureQueries.steps(evaluationId));
  const publish = usePublish(evaluationId);
  const [dirty, setDirty] = useState(false);
  const failed = [summary, steps].find((query) => query.isError);
  if (failed?.error != null) {
    return (
      <main className="page">
        <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />
      </main>
    );
  }
  if (summary.data === undefined || steps.data === undefined) {
    return (
      <main className="page">
        <Skeleton />
      </main>
    );
  }
  const { value: workflow, etag } = steps.data;
  const step = workflow.steps.find(({ action }) => action === "PUBLISH");
  const mine = step?.obstacles.every((obstacle) => obstacle.code !== "workflow.not-yours") === true;
  const unit = summary.data.departmentShortName ?? summary.data.departmentName;
  return (
    <>
      <ContextBar
        title={t("title", { year: summary.data.fiscalYear, unit })}
        back={
          <Link
            to="/evaluations/$evaluationId/$section"
            params={{ evaluationId, section: "submission" }}
            className="crumb"
          >
            <Icon name="left" />
            {t("back")}
          </Link>
        }
        actions={
          mine ? (
            <Button
              type={dirty ? "default" : "primary"}
              disabled={dirty || publish.isPending || step.obstacles.length > 0}
              onClick={() => publish.mutate(etag)}
            >
              {t("publish")}
            </Button>
          ) : null
        }
      >
        <StatusChip status={summary.data.status} />
        {summary.data.illustrative ? <IllustrativeMark /> : null}
      </ContextBar>
      <main className="page">
        {publish.isError ? <ProblemNotice error={publish.error} /> : null}
        {mine && dirty ? <p className="obstacles">{t("saveFirst")}</p> : null}
        {mine && !dirty && step.obstacles.length > 0 ? (
          <ul className="obstacles" aria-label={t("obstacles")}>
            {step.obstacles.map((obstacle) => (
              <li key={obstacle.code}>{obstacle.text}</li>
            ))}
          </ul>
        ) : null}
        {workflow.state === "PUBLISHED" && may("PUBLISH") ? (
          <p className="sub">{t("howToCorrect")}</p>
        ) : null}
        {workflow.state === "FINAL" || workflow.state === "PUBLISHED" ? null : (
          <p className="sub">{t("notYet")}</p>
        )}
        <Publications evaluationId={evaluationId} />
        <Decisions
          evaluationId={evaluationId}
          fiscalYear={summary.data.fiscalYear}
          editable={may("PUBLISH") && workflow.state === "FINAL"}
          onDirty={setDirty}
        />
      </main>
    </>
  );
}
