import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Changes } from "./Changes";
import { asked, auditQueries, type AuditEvent, type TrailFilter } from "./queries";
import { useWords, when } from "./useWords";
import { Verify } from "./Verify";
import "./audit.css";

const EVERYTHING: TrailFilter = { accountName: "", kind: "", from: "", until: "" };

/** What can be asked for; a kind includes its parts. */
const KINDS = [
  "evaluation",
  "profile",
  "staffing",
  "budget",
  "project",
  "goal",
  "indicators",
  "narrative",
  "stated-figures",
  "applicability",
  "comment",
  "transition",
  "disclosure",
  "publication",
  "department",
  "scheme",
  "account",
  "session",
  "api-client",
  "token",
] as const;

/** 痕迹: who did what, when and from where; whether all of it is still there; and all of it as a file. */
export function AuditPage() {
  const { t } = useTranslation("audit");
  const { kind } = useWords();
  const [filter, setFilter] = useState(EVERYTHING);
  const change = (changes: Partial<TrailFilter>) => setFilter({ ...filter, ...changes });
  const list = useInfiniteQuery(auditQueries.trail(useDeferredValue(filter)));
  const events = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ContextBar
        title={t("title")}
        actions={
          <Button href={`/api/v1/audit-events/export?${new URLSearchParams(asked(filter))}`}>
            {t("export")}
          </Button>
        }
      />
      <main className="page">
        <section className="panel" aria-label={t("verification")}>
          <div className="body">
            <Verify />
          </div>
        </section>
        <section className="panel" aria-label={t("list")}>
          <div className="filters">
            <Input
              aria-label={t("who")}
              placeholder={t("whoHint")}
              allowClear
              maxLength={100}
              value={filter.accountName}
              onChange={(event) => change({ accountName: event.target.value.trim() })}
            />
            <Select
              aria-label={t("what")}
              value={filter.kind}
              onChange={(chosen) => change({ kind: chosen })}
              options={[
                { value: "", label: t("everything") },
                ...KINDS.map((name) => ({ value: name as string, label: kind(name) })),
              ]}
            />
            {(["from", "until"] as const).map((end) => (
              <label key={end} className="day">
                {t(end)}
                <input
                  type="date"
                  value={filter[end]}
                  onChange={(event) => change({ [end]: event.target.value })}
                />
              </label>
            ))}
          </div>
          {list.isError ? (
            <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            <Skeleton />
          ) : events.length === 0 ? (
            <EmptyState
              action={<Button onClick={() => setFilter(EVERYTHING)}>{t("showAll")}</Button>}
            >
              {t("none")}
            </EmptyState>
          ) : (
            <Trail events={events} onWho={(accountName) => change({ accountName })} />
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
    </>
  );
}

function Trail({
  events,
  onWho,
}: {
  events: readonly AuditEvent[];
  onWho(accountName: string): void;
}) {
  const { t } = useTranslation("audit");
  const { deed } = useWords();
  return (
    <table className="list trail">
      <thead>
        <tr>
          {(["when", "who", "did", "changes", "where"] as const).map((name) => (
            <th key={name} scope="col">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={`${event.chain} ${event.sequence}`}>
            <td data-label={t("when")}>
              <time dateTime={event.occurredAt}>{when(event.occurredAt)}</time>
            </td>
            <td data-label={t("who")}>
              {event.accountName === null ? (
                t("system")
              ) : (
                <button
                  type="button"
                  className="link"
                  aria-label={t("onlyOf", { name: event.accountName })}
                  onClick={() => onWho(event.accountName ?? "")}
                >
                  {event.accountName}
                </button>
              )}
            </td>
            <td data-label={t("did")}>{deed(event)}</td>
            <td data-label={t("changes")}>
              <Changes event={event} />
            </td>
            <td data-label={t("where")}>
              {event.address === "" ? t("server") : event.address}
              <span className="sub hash" title={`${event.chain} · ${t("trace")} ${event.traceId}`}>
                {t("entry", { sequence: event.sequence })}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
