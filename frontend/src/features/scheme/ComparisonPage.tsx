import { useQuery } from "@tanstack/react-query";
import { Checkbox, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { articlesOf } from "./articles";
import { Crumb } from "./Crumb";
import { ClauseLine, StateChip } from "./marks";
import { schemeQueries, type Summary } from "./queries";
import { naturalOther, summaryOf } from "./rules";
import type { Line } from "./articles";
import { sideBySide, type Difference, type Pair } from "./sideBySide";
import "./scheme.css";

/** Two versions side by side: line by line what each says, with what differs marked. */
export function ComparisonPage({
  schemeId,
  other,
  onOther,
}: {
  schemeId: string;
  other: string | undefined;
  onOther(id: string): void;
}) {
  const { t } = useTranslation("scheme");
  const found = useQuery(schemeQueries.one(schemeId));
  const scheme = found.data === undefined ? undefined : summaryOf(found.data.value);
  const all = useQuery({
    ...schemeQueries.ofKind(scheme?.kind ?? "PROJECT"),
    enabled: scheme !== undefined,
  });
  const chosen =
    other ?? (scheme === undefined ? undefined : naturalOther(scheme, all.data ?? [])?.id);
  const error = found.error ?? all.error;
  return (
    <>
      <ContextBar
        title={t("compareTitle", { name: scheme?.name ?? "" })}
        back={<Crumb schemeId={schemeId} />}
      />
      <main className="page scheme">
        {error === null ? null : (
          <ProblemNotice error={error} onRetry={() => void found.refetch()} />
        )}
        {scheme === undefined || all.data === undefined ? (
          error === null ? (
            <Skeleton />
          ) : null
        ) : (
          <>
            <section className="panel">
              <div className="filters against">
                <span>{nameOf(scheme, t("versionOf", scheme))}</span>
                <span>{t("against")}</span>
                <Select
                  aria-label={t("againstWhat")}
                  showSearch={{ optionFilterProp: "label" }}
                  {...(chosen === undefined ? {} : { value: chosen })}
                  placeholder={t("againstWhat")}
                  options={all.data
                    .filter((one) => one.id !== schemeId)
                    .map((one) => ({ value: one.id, label: nameOf(one, t("versionOf", one)) }))}
                  onChange={onOther}
                />
              </div>
            </section>
            {chosen === undefined ? (
              <EmptyState>{t("compareNone")}</EmptyState>
            ) : (
              <Sides key={chosen} schemeId={schemeId} other={chosen} />
            )}
          </>
        )}
      </main>
    </>
  );
}

const nameOf = (scheme: Summary, version: string) => `${scheme.name} ${version}`;

function Sides({ schemeId, other }: { schemeId: string; other: string }) {
  const { t } = useTranslation("scheme");
  const [onlyChanged, setOnlyChanged] = useState(false);
  const mine = useQuery(schemeQueries.one(schemeId));
  const theirs = useQuery(schemeQueries.one(other));
  const comparison = useQuery(schemeQueries.comparison(schemeId, other));
  const error = mine.error ?? theirs.error ?? comparison.error;
  if (error !== null)
    return <ProblemNotice error={error} onRetry={() => void comparison.refetch()} />;
  if (mine.data === undefined || theirs.data === undefined || comparison.data === undefined)
    return <Skeleton />;
  const { articles, elsewhere } = sideBySide(
    articlesOf(mine.data.value.content, t),
    articlesOf(theirs.data.value.content, t),
    comparison.data.differences,
  );
  const { scheme, with: its } = comparison.data;
  const changed = articles.flatMap(({ pairs }) => pairs).filter((pair) => pair.change !== null);
  const count = changed.length + elsewhere.length;
  return (
    <>
      <div className="compare-head">
        <span role="status">{t("compareCount", { count })}</span>
        <Checkbox
          checked={onlyChanged}
          disabled={count === 0}
          onChange={(event) => setOnlyChanged(event.target.checked)}
        >
          {t("onlyChanged")}
        </Checkbox>
      </div>
      {articles
        .map(({ name, pairs }) => ({
          name,
          pairs: onlyChanged ? pairs.filter((pair) => pair.change !== null) : pairs,
        }))
        .filter(({ pairs }) => pairs.length > 0)
        .map(({ name, pairs }) => (
          <section key={name} className="panel" aria-labelledby={`article-${name}`}>
            <header>
              <h2 id={`article-${name}`}>{t(`article.${name}`)}</h2>
            </header>
            <table className="list sides" aria-labelledby={`article-${name}`}>
              <thead>
                <tr>
                  <th scope="col">{t("item")}</th>
                  {[scheme, its].map((one) => (
                    <th key={one.id} scope="col">
                      {one.code} {t("versionOf", one)} <StateChip state={one.state} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {pairs.map((pair, i) => (
                  <PairRow
                    key={`${pair.key} ${i}`}
                    pair={pair}
                    names={[t("versionOf", scheme), t("versionOf", its)]}
                  />
                ))}
              </tbody>
            </table>
          </section>
        ))}
      {elsewhere.length === 0 ? null : <Elsewhere differences={elsewhere} />}
    </>
  );
}

function PairRow({ pair, names }: { pair: Pair; names: readonly [string, string] }) {
  const { t } = useTranslation("scheme");
  return (
    <tr className={pair.change === null ? "" : "changed"}>
      <th scope="row">
        {pair.mine?.within === undefined ? null : <span className="sub">{pair.mine.within}</span>}
        {pair.label}
        {pair.change === null ? null : (
          <span className="chip warn">{t(`changeIs.${pair.change}`)}</span>
        )}
      </th>
      <td data-label={names[0]}>
        <Side line={pair.mine} />
      </td>
      <td data-label={names[1]}>
        <Side line={pair.theirs} />
      </td>
    </tr>
  );
}

function Side({ line }: { line: Line | null }) {
  const { t } = useTranslation("scheme");
  if (line === null) return <span className="absent">{t("nothing")}</span>;
  return (
    <>
      {[line.points === undefined ? "" : t("pointsOf", { points: line.points }), line.says]
        .filter((part) => part !== "")
        .join("；")}
      {line.source === undefined ? null : <ClauseLine clause={line.source} />}
    </>
  );
}

/** What differs and stands in no line above. */
function Elsewhere({ differences }: { differences: readonly Difference[] }) {
  const { t } = useTranslation("scheme");
  return (
    <section className="panel" aria-label={t("elsewhere")}>
      <header>
        <h2>{t("elsewhere")}</h2>
      </header>
      <table className="list sides">
        <tbody>
          {differences.map((one) => (
            <tr key={`${one.pointer} ${one.withPointer}`} className="changed">
              <th scope="row">
                {one.label} <span className="chip warn">{t(`changeIs.${one.change}`)}</span>
              </th>
              <td>{one.value ?? <span className="absent">{t("nothing")}</span>}</td>
              <td>{one.withValue ?? <span className="absent">{t("nothing")}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
