import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FindingCount } from "../../shared/findings/FindingCount";
import { findingsOf } from "../../shared/findings/queries";
import { blocking, within } from "../../shared/findings/rules";
import { useWalk } from "../../shared/findings/useWalk";
import { ReadOnly } from "../../shared/form/readOnly";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon, type IconName } from "../../shared/layout/Icon";
import { IllustrativeMark, StatusChip } from "../../shared/layout/marks";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { SaveLine } from "../../shared/save/SaveLine";
import { useMay } from "../../shared/session/rights";
import { Beside } from "./Beside";
import { Findings } from "./Findings";
import { evaluationQueries, type SectionName } from "./queries";

const SECTIONS: readonly SectionName[] = [
  "PROFILE",
  "STAFFING",
  "BUDGET",
  "PROJECTS",
  "INDICATORS",
  "NARRATIVE",
];
/** What is no part of the form: what was said of it elsewhere, and handing it in. */
const STEPS = [
  ["stated", "quote"],
  ["submission", "arrow"],
] as const;
const MARKS: Record<string, IconName> = {
  COMPLETE: "ok",
  PARTIAL: "half",
  EMPTY: "todo",
  NOT_APPLICABLE: "none",
};

/** 填报: the sections at the left, one of them in the middle, score and differences at the right. */
export function EditorPage({
  evaluationId,
  children,
}: {
  evaluationId: string;
  children: ReactNode;
}) {
  const { t } = useTranslation("evaluation");
  const may = useMay();
  const navigate = useNavigate();
  const [folded, setFolded] = useState(() => globalThis.innerWidth <= 1200);
  const { section, projectId } = useParams({ strict: false });
  const current = projectId === undefined ? section : "projects";
  const summary = useQuery(evaluationQueries.summary(evaluationId));
  const progress = useQuery(evaluationQueries.progress(evaluationId));
  const found = useQuery(findingsOf(evaluationId));
  const walk = useWalk(evaluationId);

  if (summary.isError) {
    return (
      <main className="page">
        <ProblemNotice error={summary.error} onRetry={() => void summary.refetch()} />
      </main>
    );
  }
  const of = (name: SectionName) => progress.data?.sections.find((s) => s.section === name);
  const errors = (name: SectionName) => within(blocking(found.data?.items ?? []), name).length;
  const locked =
    summary.data !== undefined && !["NOT_STARTED", "FILLING"].includes(summary.data.state);
  const unit = summary.data?.departmentShortName ?? summary.data?.departmentName ?? "";
  return (
    <>
      <ContextBar
        back={
          projectId === undefined ? null : (
            <Link
              to="/evaluations/$evaluationId/$section"
              params={{ evaluationId, section: "projects" }}
              className="sub"
            >
              <Icon name="left" />
              {t("sections")}
            </Link>
          )
        }
        title={
          summary.data === undefined ? "" : t("title", { year: summary.data.fiscalYear, unit })
        }
        actions={
          <>
            <SaveLine />
            {projectId === undefined ? (
              <Button
                className="drawer-handle"
                aria-expanded={!folded}
                onClick={() => setFolded(!folded)}
              >
                {t("beside")}
              </Button>
            ) : null}
            <Button
              onClick={() =>
                void navigate({ to: "/evaluations/$evaluationId/report", params: { evaluationId } })
              }
            >
              {t("report")}
            </Button>
          </>
        }
      >
        {summary.data === undefined ? null : <StatusChip status={summary.data.status} />}
        {summary.data?.illustrative === true ? <IllustrativeMark /> : null}
      </ContextBar>
      <div
        className={projectId === undefined ? (folded ? "editor folded" : "editor") : "editor alone"}
      >
        <nav className="side" aria-label={t("sections")}>
          <div className="side-links">
            {SECTIONS.map((name) => (
              <Link
                key={name}
                to="/evaluations/$evaluationId/$section"
                params={{ evaluationId, section: name.toLowerCase() }}
                {...(current === name.toLowerCase()
                  ? { "aria-current": "page" as const, className: "active" }
                  : {})}
                title={of(name)?.missing.join("；") ?? ""}
              >
                <span className={of(name)?.state ?? "EMPTY"}>
                  <Icon name={MARKS[of(name)?.state ?? "EMPTY"] ?? "todo"} />
                </span>
                {t(`section.${name}`)}
                <span className="q">
                  <span className="sr">{t(`stage.${of(name)?.state ?? "EMPTY"}`)}</span>
                  {name === "PROJECTS" ? (summary.data?.projectCount ?? "") : ""}
                  <FindingCount severity="error" count={errors(name)} />
                </span>
              </Link>
            ))}
            {STEPS.map(([name, icon]) => (
              <Link
                key={name}
                to="/evaluations/$evaluationId/$section"
                params={{ evaluationId, section: name }}
                {...(current === name
                  ? { "aria-current": "page" as const, className: "active" }
                  : {})}
              >
                <span>
                  <Icon name={icon} />
                </span>
                {t(name === "stated" ? "statedFigures" : name)}
                <span className="q" />
              </Link>
            ))}
            <Link to="/evaluations/$evaluationId/disclosure" params={{ evaluationId }}>
              <span>
                <Icon name="seal" />
              </span>
              {t("disclosure")}
              <span className="q" />
            </Link>
          </div>
          <select
            className="side-select"
            aria-label={t("sections")}
            value={current ?? ""}
            onChange={(event) =>
              void navigate({
                to: "/evaluations/$evaluationId/$section",
                params: { evaluationId, section: event.target.value },
              })
            }
          >
            {SECTIONS.map((name) => (
              <option key={name} value={name.toLowerCase()}>
                {t(`section.${name}`)}
              </option>
            ))}
            <option value="stated">{t("statedFigures")}</option>
            <option value="submission">{t("submission")}</option>
            <option value="disclosure">{t("disclosure")}</option>
          </select>
        </nav>
        <main className="center-pane">
          {may("FILL") ? null : <p className="reading">{t("readOnly")}</p>}
          {may("FILL") && locked ? <p className="reading">{t("locked")}</p> : null}
          <ReadOnly value={!may("FILL") || locked}>
            {children}
            {projectId === undefined ? null : (
              <div className="panel">
                <Findings
                  evaluationId={evaluationId}
                  section="PROJECTS"
                  projectId={projectId}
                  current={walk.current}
                  onCurrent={walk.setCurrent}
                />
              </div>
            )}
          </ReadOnly>
        </main>
        {projectId === undefined ? (
          <ReadOnly value={!may("FILL") || locked}>
            <Beside
              evaluationId={evaluationId}
              folded={folded}
              onFold={() => setFolded(!folded)}
              section={SECTIONS.find((name) => name.toLowerCase() === current) ?? null}
              current={walk.current}
              onCurrent={walk.setCurrent}
            />
          </ReadOnly>
        ) : null}
      </div>
    </>
  );
}
