import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { today, years } from "../../shared/time/days";
import { yearsWords } from "./articles";
import { CopyScheme } from "./CopyScheme";
import { StateChip } from "./marks";
import { shownMoment } from "../../shared/time/moments";
import { schemeQueries, type Filter, type Kind, type State, type Summary } from "./queries";

import "./scheme.css";

const KINDS: readonly Kind[] = ["PROJECT", "DEPARTMENT"];
const STATES: readonly State[] = ["DRAFT", "PUBLISHED", "SUPERSEDED"];

/** 评分方案: every version that there is, and the drafts of whoever may write them. */
export function SchemesPage({
  filter,
  onFilter,
}: {
  filter: Filter;
  onFilter(next: Filter): void;
}) {
  const { t } = useTranslation("scheme");
  const [copied, setCopied] = useState<Summary | null>(null);
  const list = useInfiniteQuery(schemeQueries.list(filter));
  const schemes = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ContextBar title={t("title")} />
      <main className="page">
        <section className="panel" aria-label={t("list")}>
          <Filters filter={filter} onFilter={onFilter} />
          {list.isError ? (
            <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            <Skeleton />
          ) : schemes.length === 0 ? (
            <EmptyState action={<Button onClick={() => onFilter({})}>{t("showAll")}</Button>}>
              {t("none")}
            </EmptyState>
          ) : (
            <Table schemes={schemes} onCopy={setCopied} />
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
      {copied === null ? null : <CopyScheme scheme={copied} onClose={() => setCopied(null)} />}
    </>
  );
}

function Filters({ filter, onFilter }: { filter: Filter; onFilter(next: Filter): void }) {
  const { t } = useTranslation("scheme");
  const change = <N extends keyof Filter>(name: N, value: Filter[N] | "") => {
    const { [name]: _, ...rest } = filter;
    onFilter(value === "" || value === undefined ? rest : { ...rest, [name]: value });
  };
  return (
    <div className="filters">
      <Select<Kind | "">
        aria-label={t("kind")}
        value={filter.kind ?? ""}
        options={[
          { value: "", label: t("allKinds") },
          ...KINDS.map((kind) => ({ value: kind, label: t(`kindOf.${kind}`) })),
        ]}
        onChange={(kind) => change("kind", kind)}
      />
      <Select<number | "">
        aria-label={t("year")}
        value={filter.year ?? ""}
        options={[
          { value: "", label: t("anyYear") },
          ...years(today()).map((year) => ({ value: year, label: t("yearIs", { year }) })),
        ]}
        onChange={(year) => change("year", year)}
      />
      <Select<State | "">
        aria-label={t("state")}
        value={filter.state ?? ""}
        options={[
          { value: "", label: t("anyState") },
          ...STATES.map((state) => ({ value: state, label: t(`stateOf.${state}`) })),
        ]}
        onChange={(state) => change("state", state)}
      />
    </div>
  );
}

function Table({
  schemes,
  onCopy,
}: {
  schemes: readonly Summary[];
  onCopy(scheme: Summary): void;
}) {
  const { t } = useTranslation("scheme");
  const may = useMay();

  return (
    <table className="list schemes">
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("code")}</th>
          <th scope="col">{t("kind")}</th>
          <th scope="col">{t("region")}</th>
          <th scope="col">{t("years")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("published")}</th>
          {may("MANAGE_SCHEMES") ? (
            <th scope="col">
              <span className="sr">{t("actions")}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {schemes.map((scheme) => (
          <tr key={scheme.id}>
            <th scope="row">
              <Link to="/schemes/$schemeId" params={{ schemeId: scheme.id }}>
                {scheme.name}
              </Link>
            </th>
            <td data-label={t("code")}>
              {scheme.code} <span className="sub">{t("versionOf", scheme)}</span>
            </td>
            <td data-label={t("kind")}>{t(`kindOf.${scheme.kind}`)}</td>
            <td data-label={t("region")}>
              {scheme.regionCode === null
                ? t("nationwide")
                : t("regionOf", { region: scheme.regionCode })}
            </td>
            <td data-label={t("years")}>
              {yearsWords(scheme.fiscalYearFrom, scheme.fiscalYearTo, t)}
            </td>
            <td data-label={t("state")}>
              <StateChip state={scheme.state} />
            </td>
            <td data-label={t("published")}>
              {scheme.publishedAt === null ? (
                <span className="absent">—</span>
              ) : (
                shownMoment(scheme.publishedAt)
              )}
            </td>
            {may("MANAGE_SCHEMES") ? (
              <td className="num todo">
                {scheme.state === "DRAFT" ? (
                  <Link
                    to="/schemes/$schemeId/edit"
                    params={{ schemeId: scheme.id }}
                    aria-label={`${t("edit")} ${scheme.name} ${t("versionOf", scheme)}`}
                  >
                    {t("edit")}
                  </Link>
                ) : null}
                <button
                  type="button"
                  className="link"
                  aria-label={`${t("copy")} ${scheme.name} ${t("versionOf", scheme)}`}
                  onClick={() => onCopy(scheme)}
                >
                  {t("copy")}
                </button>
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
