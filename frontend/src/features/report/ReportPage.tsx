import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { findingsOf, type YearFinding } from "../../shared/findings/queries";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { IllustrativeMark } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { ScoreButton } from "../../shared/score/ScoreDialog";
import { AppendixChoice } from "./AppendixChoice";
import { Comparison } from "./comparison/Comparison";
import { Document } from "./Document";
import { Downloads } from "./Downloads";
import { Outline } from "./Outline";
import { Preview } from "./Preview";
import { reportQueries, type Appendix, type Report } from "./queries";
import { findingsBySection, groupedBy, isFilledIn, outline } from "./rules";
import { Sourced } from "./Sourced";
import "./report.css";
import { TypedProvider } from "./typed";
import { useReading } from "./useReading";
import { Version } from "./Version";

export const VIEWS = ["read", "preview", "compare"] as const;
export type View = (typeof VIEWS)[number];

interface Props {
  evaluationId: string;
  view: View;
  appendices: readonly Appendix[];
  onChoose: (appendices: Appendix[]) => void;
  /** With what it is compared; null for what lies nearest. */
  against: string | null;
  onAgainst: (against: string) => void;
}

/** 报告: one document, its outline at the left; every figure tells where it comes from. Beside it the same as it prints. */
export function ReportPage({
  evaluationId,
  view,
  appendices,
  onChoose,
  against,
  onAgainst,
}: Props) {
  const { t } = useTranslation("report");
  const found = useQuery(reportQueries.report(evaluationId, appendices));
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
            {view !== "read" ? null : (
              <Button className="print-button" onClick={() => globalThis.print()}>
                {t("print")}
              </Button>
            )}
            <Downloads evaluationId={evaluationId} appendices={appendices} />
          </>
        }
      >
        {report === undefined ? null : <span className="sub cut">{report.departmentName}</span>}
        {report?.illustrative === true ? <IllustrativeMark /> : null}
        <Views evaluationId={evaluationId} view={view} />
      </ContextBar>
      {view === "preview" ? (
        <Preview evaluationId={evaluationId} appendices={appendices} />
      ) : view === "compare" ? (
        <Comparison evaluationId={evaluationId} against={against} onAgainst={onAgainst} />
      ) : found.isError ? (
        <main className="page">
          <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
        </main>
      ) : report === undefined ? (
        <main className="page">
          <Skeleton />
        </main>
      ) : (
        <Reading
          evaluationId={evaluationId}
          report={report}
          appendices={appendices}
          onChoose={onChoose}
        />
      )}
    </>
  );
}

/** The ways to look at the report; each has its address, and keeps the appendices. */
function Views({ evaluationId, view }: Pick<Props, "evaluationId" | "view">) {
  const { t } = useTranslation("report");
  return (
    <nav className="views" aria-label={t("views")}>
      {VIEWS.map((one) => (
        <Link
          key={one}
          to="/evaluations/$evaluationId/report"
          params={{ evaluationId }}
          search={({ appendix }: { appendix?: Appendix[] }) => ({
            ...(one === "read" ? {} : { view: one }),
            ...(appendix === undefined ? {} : { appendix }),
          })}
          // Which one is shown, and not which address stands above: that may say more, or what nobody knows.
          activeOptions={{ exact: true }}
          {...(one === view ? { "aria-current": "page" as const } : {})}
        >
          {t(`view.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

const NONE: readonly YearFinding[] = [];

function Reading({
  evaluationId,
  report,
  appendices,
  onChoose,
}: Pick<Props, "evaluationId" | "appendices" | "onChoose"> & { report: Report }) {
  const { t } = useTranslation("report");
  const { current, go } = useReading(report);
  const sections = useMemo(() => outline(report.sections), [report]);
  // Without them it is a report all the same.
  const findings = useQuery(findingsOf(evaluationId)).data?.items ?? NONE;
  const bySection = useMemo(() => findingsBySection(report, findings), [report, findings]);
  const typed = useTypedNumbers(evaluationId);
  return (
    <div className="report">
      <Outline
        sections={sections}
        current={current}
        onGo={go}
        findings={findings}
        bySection={bySection}
        head={<Version evaluationId={evaluationId} />}
      >
        <AppendixChoice chosen={appendices} onChoose={onChoose} />
        <p className="sub keys">
          <kbd>J</kbd> <kbd>K</kbd> {t("nextSection")}
        </p>
      </Outline>
      <main className="page">
        <Sourced evaluationId={evaluationId} report={report}>
          <TypedProvider value={typed}>
            <Document report={report} />
          </TypedProvider>
        </Sourced>
      </main>
    </div>
  );
}

/** The numbers that stay typed in the texts; nothing for who cannot change them any more, or may not. */
function useTypedNumbers(evaluationId: string) {
  const may = useMay();
  const state = useQuery(reportQueries.workflow(evaluationId)).data?.state;
  const found = useQuery({
    ...reportQueries.typed(evaluationId),
    enabled: may("FILL") && state !== undefined && isFilledIn(state),
  }).data;
  return useMemo(
    () =>
      found === undefined
        ? null
        : { evaluationId, byAnchor: groupedBy(found, ({ place }) => place.anchor) },
    [evaluationId, found],
  );
}
