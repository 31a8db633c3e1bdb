import { useInfiniteQuery, type UseInfiniteQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Input, Select } from "antd";
import { useEffect, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay, type Right } from "../../shared/session/rights";
import { today, years } from "../../shared/time/days";
import { reviewQueries, type Filter } from "./queries";
import { ReturnedPanel } from "./ReturnedPanel";
import { TaskTable } from "./TaskTable";
import { YearTable } from "./YearTable";
import "./review.css";

/** Tabs that list years; the first one of all lists what waits for whoever looks. */
const TABS = [
  "ALL",
  "TO_FILL",
  "TO_SUBMIT",
  "RETURNED",
  "IN_REVIEW",
  "APPROVED",
  "PUBLISHED",
] as const;
const PAUSE = 300;

/** Who has one of these has steps to take, so that something may wait for them. */
const TAKING_STEPS: readonly Right[] = [
  "SUBMIT",
  "SIGN",
  "REVIEW_AUTHORITY",
  "REVIEW_FINANCE",
  "PUBLISH",
];

/** So many that were sent back are unfolded; the others stand in the list below. */
const UNFOLDED = 3;

/** 工作台: what waits for me, sent back first; then every year that I may see. */
export function WorkbenchPage({
  filter,
  onFilter,
}: {
  filter: Filter;
  onFilter: (next: Filter) => void;
}) {
  const { t } = useTranslation("review");
  const may = useMay();
  const working = TAKING_STEPS.some((right) => may(right));
  const status = filter.status ?? (working ? undefined : "ALL");
  return (
    <>
      <ContextBar
        title={t("workbench")}
        actions={
          may("OPEN_YEAR") ? (
            <Link to="/issue" className="button primary">
              {t("issue.title")}
            </Link>
          ) : null
        }
      />
      <main className="page">
        {working ? <Returned /> : null}
        <section className="panel" aria-label={t("list")}>
          <div className="tabs">
            {working ? (
              <button
                type="button"
                aria-pressed={status === undefined}
                onClick={() => onFilter(changed(filter, "status", undefined))}
              >
                {t("waiting")}
              </button>
            ) : null}
            {TABS.map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={status === name}
                onClick={() => onFilter({ ...filter, status: name })}
              >
                {name === "ALL" ? t("all") : t(`status.${name}`, { ns: "shared" })}
              </button>
            ))}
          </div>
          <Filters filter={filter} onFilter={onFilter} />
          {status === undefined ? (
            <Tasks filter={filter} onFilter={onFilter} />
          ) : (
            <Years filter={{ ...filter, status }} onFilter={onFilter} />
          )}
        </section>
      </main>
    </>
  );
}

function Returned() {
  const may = useMay();
  const tasks = useInfiniteQuery(reviewQueries.tasks());
  const returned = (tasks.data?.pages[0]?.items ?? []).filter(
    (task) => task.evaluation.status === "RETURNED" && may("FILL"),
  );
  return (
    <>
      {returned.slice(0, UNFOLDED).map((task) => (
        <ReturnedPanel key={task.evaluation.id} task={task} />
      ))}
    </>
  );
}

interface Filtering {
  filter: Filter;
  onFilter: (next: Filter) => void;
}

function Tasks({ filter, onFilter }: Filtering) {
  const { t } = useTranslation("review");
  const list = useInfiniteQuery(reviewQueries.tasks(filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const empty = isNarrow(filter) ? (
    <NoMatch onShowAll={() => onFilter({})} />
  ) : (
    <EmptyState
      action={<Button onClick={() => onFilter({ status: "ALL" })}>{t("showAll")}</Button>}
    >
      {t("nothingWaits")}
    </EmptyState>
  );
  return (
    <Pages list={list} empty={items.length === 0 ? empty : null}>
      <TaskTable tasks={items} more={list.hasNextPage} />
    </Pages>
  );
}

function Years({ filter, onFilter }: Filtering) {
  const { t } = useTranslation("review");
  const may = useMay();
  const list = useInfiniteQuery(reviewQueries.years(filter));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const empty =
    filter.status !== "ALL" || isNarrow(filter) ? (
      <NoMatch onShowAll={() => onFilter({ status: "ALL" })} />
    ) : may("OPEN_YEAR") ? (
      <EmptyState
        action={
          <Link to="/issue" className="button">
            {t("issue.title")}
          </Link>
        }
      >
        {t("empty")}
      </EmptyState>
    ) : (
      <EmptyState>{t("emptyForMe")}</EmptyState>
    );
  return (
    <Pages list={list} empty={items.length === 0 ? empty : null}>
      <YearTable items={items} />
    </Pages>
  );
}

const isNarrow = ({ year, q }: Filter) => year !== undefined || q !== undefined;

function NoMatch({ onShowAll }: { onShowAll: () => void }) {
  const { t } = useTranslation("review");
  return (
    <EmptyState action={<Button onClick={onShowAll}>{t("showAll")}</Button>}>
      {t("noMatch")}
    </EmptyState>
  );
}

/** The query line; what is typed is sought after a pause. */
function Filters({ filter, onFilter }: Filtering) {
  const { t } = useTranslation("review");
  const [typed, setTyped] = useState(filter.q ?? "");
  const [sought, seek] = useState(filter.q);
  if (sought !== filter.q) {
    seek(filter.q);
    setTyped(filter.q ?? "");
  }
  useEffect(() => {
    const wait = setTimeout(() => {
      if (typed !== (filter.q ?? ""))
        onFilter(changed(filter, "q", typed === "" ? undefined : typed));
    }, PAUSE);
    return () => clearTimeout(wait);
  }, [typed, filter, onFilter]);
  return (
    <div className="filters">
      <Select
        aria-label={t("year")}
        allowClear
        placeholder={t("year")}
        value={filter.year ?? null}
        options={years(today()).map((year) => ({ value: year, label: t("yearOf", { year }) }))}
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
  );
}

/** A list that is read page by page: refused, waited for, empty, or there with the way to more. */
function Pages({
  list,
  empty,
  children,
}: {
  list: Pick<
    UseInfiniteQueryResult,
    "isError" | "isPending" | "error" | "hasNextPage" | "isFetchingNextPage"
  > & { refetch(): unknown; fetchNextPage(): unknown };
  empty: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  if (list.isError && list.error !== null)
    return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Skeleton />;
  return (
    <>
      {empty ?? children}
      {list.hasNextPage ? (
        <div className="more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t("more")}
          </Button>
        </div>
      ) : null}
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
