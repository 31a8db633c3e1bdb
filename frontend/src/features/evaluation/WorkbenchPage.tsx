import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input, Select } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { GradeMark, IllustrativeMark, Progress, StatusChip } from "../../shared/layout/marks";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { NewEvaluation } from "./NewEvaluation";
import { evaluationQueries, type EvaluationSummary, type Filter } from "./queries";

const TABS = [undefined, "TO_FILL", "TO_SUBMIT", "IN_REVIEW", "APPROVED"] as const;
const YEARS = [2026, 2025, 2024, 2023, 2022];

/** 工作台: what waits for me. */
export function WorkbenchPage({
  filter,
  onFilter,
}: {
  filter: Filter;
  onFilter(next: Filter): void;
}) {
  const { t } = useTranslation("evaluation");
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState(filter.q ?? "");
  const list = useInfiniteQuery(evaluationQueries.list(filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];

  useEffect(() => {
    const wait = setTimeout(() => {
      if (typed !== (filter.q ?? ""))
        onFilter(changed(filter, "q", typed === "" ? undefined : typed));
    }, 300);
    return () => clearTimeout(wait);
  }, [typed, filter, onFilter]);

  return (
    <>
      <ContextBar
        title={t("workbench")}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("new.button")}
          </Button>
        }
      />
      <main className="page">
        <section className="panel" aria-label={t("list")}>
          <div className="tabs">
            {TABS.map((status) => (
              <button
                key={status ?? "all"}
                type="button"
                aria-pressed={filter.status === status}
                onClick={() => onFilter(changed(filter, "status", status))}
              >
                {status === undefined ? t("all") : t(`status.${status}`, { ns: "shared" })}
              </button>
            ))}
          </div>
          <div className="filters">
            <Select
              aria-label={t("year")}
              allowClear
              placeholder={t("year")}
              value={filter.year ?? null}
              options={YEARS.map((year) => ({ value: year, label: t("yearOf", { year }) }))}
              onChange={(year: number | null | undefined) =>
                onFilter(changed(filter, "year", year ?? undefined))
              }
            />
            <Input
              aria-label={t("unit")}
              placeholder={t("unit")}
              allowClear
              maxLength={100}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          {list.isError ? (
            <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            <div
              className="skeleton"
              role="progressbar"
              aria-label={t("loading", { ns: "shared" })}
            />
          ) : items.length === 0 ? (
            <div className="empty">
              <p>{t("empty")}</p>
              <Button onClick={() => setAdding(true)}>{t("new.button")}</Button>
            </div>
          ) : (
            <EvaluationTable items={items} />
          )}
          {list.hasNextPage ? (
            <div className="more">
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t("more", { ns: "shared" })}
              </Button>
            </div>
          ) : null}
        </section>
      </main>
      {adding ? <NewEvaluation onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function changed<K extends keyof Filter>(
  filter: Filter,
  key: K,
  value: Filter[K] | undefined,
): Filter {
  const { [key]: _, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [key]: value };
}

function EvaluationTable({ items }: { items: readonly EvaluationSummary[] }) {
  const { t } = useTranslation("evaluation");
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t("task")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("progress")}</th>
          <th scope="col" className="num">
            {t("statedScore")}
          </th>
          <th scope="col">{t("deadline")}</th>
          <th scope="col">
            <span className="sr">{t("actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td>
              <Link
                to="/evaluations/$evaluationId/$section"
                params={{ evaluationId: item.id, section: "profile" }}
              >
                {t("title", {
                  year: item.fiscalYear,
                  unit: item.departmentShortName ?? item.departmentName,
                })}
              </Link>{" "}
              {item.illustrative ? <IllustrativeMark /> : null}
              <div className="sub">{t("projects", { count: item.projectCount })}</div>
            </td>
            <td>
              <StatusChip status={item.status} />
            </td>
            <td>
              <Progress done={item.sectionsDone} total={item.sectionsTotal} />
            </td>
            <td className="num" data-label={t("statedScore")}>
              {item.statedScore ?? "—"}{" "}
              {item.statedGrade === null ? null : <GradeMark grade={item.statedGrade} />}
            </td>
            <td data-label={t("deadline")}>{item.deadline ?? "—"}</td>
            <td className="num">
              <Link
                to="/evaluations/$evaluationId/$section"
                params={{ evaluationId: item.id, section: "profile" }}
              >
                {t("continue")}
              </Link>
              {"　"}
              <Link to="/evaluations/$evaluationId/report" params={{ evaluationId: item.id }}>
                {t("report")}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
