import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { api, section, type Schemas } from "../../api/client";
import { useReadOnly } from "../../shared/form/readOnly";
import { amountColumn } from "../../shared/grid/columns";
import { SheetGrid } from "../../shared/grid/SheetGrid";
import { GradeMark } from "../../shared/layout/marks";
import { Amount } from "../../shared/money/Amount";
import { ComputedValue, StatedValue } from "../../shared/money/Figure";
import { useUnit } from "../../shared/money/unit";
import { share, sum } from "../../shared/money/yuan";
import { SectionBody } from "../../shared/save/SectionBody";
import { useSection } from "../../shared/save/useSection";
import { ScoreButton } from "../../shared/score/ScoreDialog";
import { ProjectList } from "./ProjectList";
import { projectQueries, type EvaluationView } from "./queries";
import { AMOUNTS, fundingOf, fundingRows, unreadable, type FundingLine } from "./rules";

interface Props {
  evaluation: EvaluationView;
  projectId: string;
  onOpen(projectId: string | null): void;
  onSaved(): void;
  goal: ReactNode;
  indicators(funding: Schemas["Funding"] | null): ReactNode;
}

/** One project: its head, funding by source, goal and indicators; the list stays at the left. */
export function ProjectPage({ evaluation, projectId, onOpen, onSaved, goal, indicators }: Props) {
  const funding = useSection(section("/projects/{id}/funding", { id: projectId }), {
    onSaved,
    unreadable,
  });
  return (
    <div className="split">
      <ProjectList evaluation={evaluation} current={projectId} onOpen={onOpen} onSaved={onSaved} />
      <div>
        <Head projectId={projectId} evaluationId={evaluation.id} onSaved={onSaved} />
        <FundingGrid evaluation={evaluation} projectId={projectId} edited={funding} />
        {indicators(funding.value ?? null)}
        {goal}
      </div>
    </div>
  );
}

function Head({
  projectId,
  evaluationId,
  onSaved,
}: {
  projectId: string;
  evaluationId: string;
  onSaved(): void;
}) {
  const { t } = useTranslation("project");
  const readOnly = useReadOnly();
  const edited = useSection(section("/projects/{id}", { id: projectId }), { onSaved });
  const figures = useQuery(projectQueries.figures(evaluationId));
  const stated = (kind: string) =>
    figures.data?.find((f) => f.id === `project/${projectId}:${kind}`)?.stated ?? [];
  const FIELDS = ["name", "projectCode", "supervisor", "implementer"] as const;
  const at = (name: string) =>
    edited.violations.filter((v) => v.pointer === `/${name}`).map((v) => v.message);
  return (
    <SectionBody
      section={edited}
      describe={(value) => FIELDS.map((name) => [t(name), value[name] ?? ""])}
    >
      {(head) => (
        <div className="panel">
          <header>
            <h2>{head.name}</h2>
            <span className="push sub">
              {stated("SCORE").map((s) => (
                <ScoreButton key={s.value} evaluationId={evaluationId} projectId={projectId}>
                  {t("stated")} <StatedValue stated={s} />
                </ScoreButton>
              ))}
              {stated("GRADE").map((s) => (
                <GradeMark key={s.value} grade={s.value} />
              ))}
              {stated("LIST_AMOUNT").map((s) => (
                <span key={s.value} className={s.agrees === false ? "field-error" : ""}>
                  　{t("listAmount")} <StatedValue stated={s} />
                </span>
              ))}
            </span>
          </header>
          <div className="body fields">
            {FIELDS.map((name) => (
              <label key={name}>
                <span>{t(name)}</span>
                <Input
                  readOnly={readOnly}
                  value={head[name] ?? ""}
                  maxLength={200}
                  {...(at(name).length > 0 ? { status: "error" as const } : {})}
                  onChange={(event) =>
                    edited.set({
                      ...head,
                      [name]:
                        name === "name" || event.target.value !== "" ? event.target.value : null,
                    })
                  }
                />
                {at(name).map((message) => (
                  <p key={message} className="field-error">
                    {message}
                  </p>
                ))}
              </label>
            ))}
          </div>
        </div>
      )}
    </SectionBody>
  );
}

function FundingGrid({
  evaluation,
  projectId,
  edited,
}: {
  evaluation: EvaluationView;
  projectId: string;
  edited: ReturnType<typeof useSection<Schemas["Funding"]>>;
}) {
  const { t, i18n } = useTranslation("project");
  const { unit } = useUnit();
  const lists = useQuery({
    queryKey: ["code-lists", evaluation.fiscalYear],
    staleTime: Infinity,
    queryFn: async ({ signal }) =>
      (
        await api.GET("/code-lists", {
          params: { query: { fiscalYear: evaluation.fiscalYear } },
          signal,
        })
      ).data!.items,
  });
  const sources = lists.data?.find((list) => list.list === "fundingSource")?.entries ?? [];
  const english = i18n.language === "en";
  const rate = (row: { yearBudget: string | null; executed: string | null }) =>
    share(row.executed, row.yearBudget);
  return (
    <SectionBody
      section={edited}
      describe={(value) =>
        fundingRows(value, sources, english).map((row) => [
          row.label,
          AMOUNTS.map((key) => row[key] ?? "—").join(" / "),
        ])
      }
    >
      {(funding) => {
        const rows = fundingRows(funding, sources, english);
        const there = funding.rows;
        const totals = {
          initialBudget: sum(there.map((r) => r.initialBudget)),
          yearBudget: sum(there.map((r) => r.yearBudget)),
          executed: sum(there.map((r) => r.executed)),
        };
        return (
          <div className="panel">
            <header>
              <h2>{t("funding")}</h2>
              <span className="sub push">{t("unitIs", { unit })}</span>
            </header>
            <SheetGrid<FundingLine>
              label={t("funding")}
              rows={rows}
              place={`figure/project/${projectId}`}
              rowKey={(row) => row.source}
              onChange={(next) => edited.set(fundingOf(next))}
              columns={[
                { key: "label", title: t("source"), width: 160, get: (row) => row.label },
                ...AMOUNTS.map((key) =>
                  amountColumn<FundingLine>(
                    { key, title: t(key), width: 120 },
                    key,
                    unit,
                    t("notAnAmount"),
                  ),
                ),
                {
                  key: "rate",
                  title: t("RATE"),
                  width: 96,
                  align: "right",
                  get: (row) => rate(row) ?? "",
                  show: (text) => `${text}%`,
                },
              ]}
              foot={
                <tr>
                  <th scope="row">{t("fundingTotal")}</th>
                  {AMOUNTS.map((key) => (
                    <td key={key} className="right">
                      <Amount value={totals[key]} />
                    </td>
                  ))}
                  <td className="right">
                    {rate(totals) === null ? (
                      <ComputedValue figure={undefined} />
                    ) : (
                      `${rate(totals)}%`
                    )}
                  </td>
                </tr>
              }
            />
          </div>
        );
      }}
    </SectionBody>
  );
}
