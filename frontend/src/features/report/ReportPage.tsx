import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { IllustrativeMark } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { ScoreButton } from "../../shared/score/ScoreDialog";
import { Document } from "./Document";
import { Outline } from "./Outline";
import { reportQueries, type Report } from "./queries";
import { outline } from "./rules";
import "./report.css";
import { useReading } from "./useReading";
import { OfYear } from "./year";

/** 报告: one document, its outline at the left; every figure tells where it comes from. */
export function ReportPage({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("report");
  const found = useQuery(reportQueries.report(evaluationId));
  const report = found.data;
  return (
    <>
      <ContextBar
        title={report === undefined ? t("report") : t("title", { year: report.fiscalYear })}
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
        actions={
          <>
            <ScoreButton evaluationId={evaluationId} projectId={null}>
              {t("scored")}
            </ScoreButton>
            <Button onClick={() => globalThis.print()}>{t("print")}</Button>
            <Button href={`/api/v1/evaluations/${evaluationId}/report.docx`} download>
              {t("docx")}
            </Button>
          </>
        }
      >
        {report === undefined ? null : <span className="sub cut">{report.departmentName}</span>}
        {report?.illustrative === true ? <IllustrativeMark /> : null}
      </ContextBar>
      {found.isError ? (
        <main className="page">
          <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        </main>
      ) : report === undefined ? (
        <main className="page">
          <Skeleton />
        </main>
      ) : (
        <OfYear value={evaluationId}>
          <Reading report={report} />
        </OfYear>
      )}
    </>
  );
}

function Reading({ report }: { report: Report }) {
  const { current, go } = useReading();
  return (
    <div className="report">
      <Outline sections={outline(report.sections)} current={current} onGo={go} />
      <main className="page">
        <Document report={report} />
      </main>
    </div>
  );
}
