import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { shownMoment } from "../../shared/time/moments";
import { reviewQueries } from "./queries";

/** Somebody was quicker: who changed what since the page was opened. It is looked at before anything is done. */
export function ChangedSince({
  evaluationId,
  from,
  onLook,
}: {
  evaluationId: string;
  from: Date;
  onLook(): void;
}) {
  const { t, i18n } = useTranslation("review");
  const since = useQuery(reviewQueries.since(evaluationId, from));
  return (
    <section className="panel changed-since" role="alert" aria-label={t("since.title")}>
      <header>
        <h2>{t("since.title")}</h2>
        <Button className="push" type="primary" onClick={onLook}>
          {t("since.look")}
        </Button>
      </header>
      {since.isError ? <ProblemNotice error={since.error} /> : null}
      <ol className="course">
        {(since.data ?? []).map((event) => {
          const key = `since.kind.${event.kind}`;
          return (
            <li key={event.sequence}>
              <time dateTime={event.occurredAt}>{shownMoment(event.occurredAt)}</time>
              <div>
                {event.accountName ?? t("since.system")}
                {"　"}
                {i18n.exists(key, { ns: "review" }) ? t(key as "since.title") : event.kind}
                {event.changes.slice(0, 5).map((change) => (
                  <p key={change.pointer} className="sub">
                    <code>{change.pointer}</code> {change.before ?? "—"} → {change.after ?? "—"}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
