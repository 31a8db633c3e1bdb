import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Changes } from "./Changes";
import { auditQueries, type HistoryOf } from "./queries";
import { useWords, when } from "./useWords";
import "./audit.css";

/** 修改记录: who changed what in a section, and on demand in one field of it, from what to what; folded until asked for. */
export function SectionHistory({ evaluationId, of }: { evaluationId: string; of: HistoryOf }) {
  const { t } = useTranslation("audit");
  const [open, setOpen] = useState(false);
  return (
    <details className="history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("history")}</summary>
      {open ? <Entries evaluationId={evaluationId} of={of} /> : null}
    </details>
  );
}

function Entries({ evaluationId, of }: { evaluationId: string; of: HistoryOf }) {
  const { t } = useTranslation("audit");
  const { deed, place } = useWords();
  const [field, setField] = useState<HistoryOf | null>(null);
  const list = useInfiniteQuery(auditQueries.history(evaluationId, field ?? of));
  const events = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <div className="skeleton" />;
  return (
    <>
      {field?.pointer === undefined ? null : (
        <p>
          {t("ofField", { field: place(field.pointer) })}{" "}
          <button type="button" className="link" onClick={() => setField(null)}>
            {t("wholeSection")}
          </button>
        </p>
      )}
      {events.length === 0 ? <p className="sub">{t("unchanged")}</p> : null}
      <ol>
        {events.map((event) => (
          <li key={event.sequence}>
            <p>
              <time dateTime={event.occurredAt}>{when(event.occurredAt)}</time>{" "}
              {event.accountName ?? t("system")} {deed(event)}
            </p>
            <Changes
              event={event}
              onField={(pointer) =>
                setField({
                  kind: event.kind,
                  pointer,
                  ...(event.objectId === null ? {} : { objectId: event.objectId }),
                })
              }
            />
          </li>
        ))}
      </ol>
      {list.hasNextPage ? (
        <Button
          size="small"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("more", { ns: "shared" })}
        </Button>
      ) : null}
    </>
  );
}
