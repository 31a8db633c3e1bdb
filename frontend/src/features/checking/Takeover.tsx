import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Checkbox, Select } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Icon } from "../../shared/layout/Icon";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { ProposalTable } from "./ProposalTable";
import type { Reconciliation } from "./queries";
import { grouped } from "./rules";
import { isSure, plainName, proposals, type Proposal, type Target } from "./takeover";
import { takeoverQueries, write } from "./takeoverQueries";

/** 转为填报: the document's figures, field by field, into a year that is being filled in. */
export function Takeover({ view, onBack }: { view: Reconciliation; onBack(): void }) {
  const { t } = useTranslation("checking");
  const { department, fiscalYear } = view.document;
  const [q, setQ] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const years = useQuery(takeoverQueries.years(fiscalYear, q));
  const offered = years.data ?? [];
  const own = offered.find(
    ({ departmentName, departmentShortName }) =>
      department !== null && [departmentName, departmentShortName].includes(department),
  );
  const chosen = picked ?? own?.id ?? (q === "" && offered.length === 1 ? offered[0]!.id : null);
  const target = useQuery({
    ...takeoverQueries.target(chosen ?? "", view),
    enabled: chosen !== null,
  });
  const failed = years.error ?? target.error;
  return (
    <>
      <ContextBar
        title={t("takeover.title")}
        back={
          <button type="button" className="link crumb" onClick={onBack}>
            <Icon name="left" />
            {t("takeover.back")}
          </button>
        }
      />
      <main className="page takeover">
        <div className="panel">
          <div className="body">
            <label className="stack">
              <span className="sub">{t("takeover.year")}</span>
              <Select
                showSearch
                filterOption={false}
                aria-label={t("takeover.year")}
                placeholder={t("takeover.choose")}
                value={chosen}
                onSearch={setQ}
                onChange={(id: string) => setPicked(id)}
                loading={years.isFetching}
                options={offered.map((year) => ({
                  value: year.id,
                  label: t("takeover.yearOf", { unit: year.departmentName, year: year.fiscalYear }),
                }))}
              />
            </label>
            <p className="sub">{t("takeover.explain")}</p>
          </div>
        </div>
        {failed === null ? null : (
          <ProblemNotice error={failed} onRetry={() => void target.refetch()} />
        )}
        {years.data !== undefined && offered.length === 0 && q === "" ? (
          <EmptyState>{t("takeover.noYear", { year: fiscalYear ?? "" })}</EmptyState>
        ) : chosen === null ? null : target.data === undefined || target.isRefetching ? (
          target.isError ? null : (
            <Skeleton />
          )
        ) : (
          <Choice
            key={target.dataUpdatedAt}
            view={view}
            target={target.data}
            onStale={() => void target.refetch()}
          />
        )}
      </main>
    </>
  );
}

function Choice({
  view,
  target,
  onStale,
}: {
  view: Reconciliation;
  target: Target;
  onStale(): void;
}) {
  const { t } = useTranslation("checking");
  const queries = useQueryClient();
  const all = useMemo(() => proposals(view, target), [view, target]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(all.filter(isSure).map(({ id }) => id)),
  );
  const save = useMutation({
    mutationFn: () =>
      write(
        all.filter(({ id }) => ticked.has(id)),
        target,
        view.text,
      ),
    // The editor has its own copies of what was written.
    onSettled: () =>
      queries.removeQueries({
        predicate: ({ queryKey }) => queryKey[0] !== "checking" && queryKey[0] !== "version",
      }),
  });
  const { id } = target.evaluation;
  if (save.isSuccess)
    return (
      <EmptyState
        action={
          <Link
            className="button primary"
            to="/evaluations/$evaluationId/$section"
            params={{ evaluationId: id, section: "budget" }}
          >
            {t("takeover.open")}
          </Link>
        }
      >
        <span role="status">{t("takeover.done", { count: ticked.size })}</span>
      </EmptyState>
    );
  if (all.length === 0) return <EmptyState>{t("takeover.nothing")}</EmptyState>;
  const replacing = all.filter((one) => ticked.has(one.id) && one.old !== null).length;
  const tick = (ids: readonly string[], on: boolean) =>
    setTicked((was) => {
      const next = new Set(was);
      ids.forEach((one) => (on ? next.add(one) : next.delete(one)));
      return next;
    });
  const groupOf = ({ place }: Proposal) =>
    place.section === "project"
      ? `project ${place.name}`
      : place.section === "indicators"
        ? `indicators ${place.project ?? ""}`
        : place.section;
  return (
    <>
      {save.isError ? <ProblemNotice error={save.error} onRetry={onStale} /> : null}
      {[...grouped(all, groupOf)].map(([group, ofGroup]) => {
        const ids = ofGroup.map((one) => one.id);
        const on = ids.filter((one) => ticked.has(one)).length;
        const { place } = ofGroup[0]!;
        const project =
          place.section === "project"
            ? place.name
            : place.section === "indicators"
              ? place.project
              : null;
        const isNew =
          project !== null &&
          !target.projects.some(({ name }) => plainName(name) === plainName(project));
        return (
          <section key={group} className="panel" aria-label={titleOf(place)}>
            <header>
              <Checkbox
                checked={on === ids.length}
                indeterminate={on > 0 && on < ids.length}
                onChange={(event) => tick(ids, event.target.checked)}
              >
                <b>{titleOf(place)}</b>
              </Checkbox>
              {isNew ? <span className="chip info">{t("takeover.newProject")}</span> : null}
            </header>
            <ProposalTable
              text={view.text}
              proposals={ofGroup}
              lists={target.lists}
              ticked={ticked}
              onTick={(one, isOn) => tick([one], isOn)}
            />
          </section>
        );
      })}
      <footer className="takeover-foot">
        <span className="sub">
          {replacing === 0 ? t("takeover.onlyEmpty") : t("takeover.replaces", { count: replacing })}
        </span>
        <Button
          type="primary"
          disabled={ticked.size === 0}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t("takeover.fill", { count: ticked.size })}
        </Button>
      </footer>
    </>
  );

  function titleOf(place: Proposal["place"]): string {
    if (place.section === "project") return place.name;
    return place.section === "indicators" && place.project !== null
      ? t("takeover.indicatorsOf", { project: place.project })
      : t(`takeover.section.${place.section}`);
  }
}
