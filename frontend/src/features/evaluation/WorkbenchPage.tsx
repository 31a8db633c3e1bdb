import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { EvaluationTable } from "./EvaluationTable";
import { NewEvaluation } from "./NewEvaluation";
import { evaluationQueries, type Filter } from "./queries";
import { today, years } from "./rules";

const TABS = [
  undefined,
  "TO_FILL",
  "TO_SUBMIT",
  "RETURNED",
  "IN_REVIEW",
  "APPROVED",
  "PUBLISHED",
] as const;
const PAUSE = 300;

/** 工作台: what waits for me. */
export function WorkbenchPage({
  filter,
  onFilter,
}: {
  filter: Filter;
  onFilter: (next: Filter) => void;
}) {
  const { t } = useTranslation("evaluation");
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState(filter.q ?? "");
  const list = useInfiniteQuery(evaluationQueries.list(filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrowed = Object.keys(filter).length > 0;

  useEffect(() => {
    const wait = setTimeout(() => {
      if (typed !== (filter.q ?? ""))
        onFilter(changed(filter, "q", typed === "" ? undefined : typed));
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [typed, filter, onFilter]);

  return (
    <>
      <ContextBar
        title={t("workbench")}
        actions={
          may("OPEN_YEAR") ? (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t("new.button")}
            </Button>
          ) : null
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
              options={years(today()).map((year) => ({
                value: year,
                label: t("yearOf", { year }),
              }))}
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
            <Skeleton />
          ) : items.length === 0 ? (
            narrowed ? (
              <EmptyState
                action={
                  <Button
                    onClick={() => {
                      setTyped("");
                      onFilter({});
                    }}
                  >
                    {t("showAll")}
                  </Button>
                }
              >
                {t("noMatch")}
              </EmptyState>
            ) : may("OPEN_YEAR") ? (
              <EmptyState
                action={<Button onClick={() => setAdding(true)}>{t("new.button")}</Button>}
              >
                {t("empty")}
              </EmptyState>
            ) : (
              <EmptyState>{t("emptyForMe")}</EmptyState>
            )
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
