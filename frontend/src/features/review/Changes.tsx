import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Skeleton } from "../../shared/layout/Skeleton";
import { Amount } from "../../shared/money/Amount";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { SECTIONS } from "../../shared/places/spots";
import { isAmount, sectionOfChange } from "./anchors";
import { shownMoment } from "../../shared/time/moments";
import { reviewQueries } from "./queries";

/** 变化: what is different from the submission before. */
export function Changes({ evaluationId, submitted }: { evaluationId: string; submitted: boolean }) {
  const { t } = useTranslation("review");
  const { t: word } = useTranslation("evaluation");
  const found = useQuery(reviewQueries.changes(evaluationId));
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton />;
  const { since, items, truncated } = found.data;
  if (since === null)
    return <p className="sub none">{t(submitted ? "changes.first" : "changes.notYet")}</p>;
  return (
    <div className="changes">
      <p className="sub since">
        {t("changes.since", { round: since.round, by: since.by, at: shownMoment(since.at) })}
      </p>
      {items.length === 0 ? <p className="sub none">{t("changes.none")}</p> : null}
      {SECTIONS.map((section) => {
        const here = items.filter((item) => sectionOfChange(item.section) === section);
        return here.length === 0 ? null : (
          <section key={section}>
            <h3>
              {word(`section.${section}`)} <span className="sub">{here.length}</span>
            </h3>
            <dl>
              {here.map((item) => (
                <div key={`${item.pointer}${item.label}`}>
                  <dt>
                    {item.subject === null ? "" : `${item.subject} › `}
                    {item.label}
                  </dt>
                  <dd>
                    <del>
                      <Value item={item} value={item.before} />
                    </del>
                    <span aria-hidden="true"> → </span>
                    <ins>
                      <Value item={item} value={item.after} />
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      {truncated ? (
        <p className="sub none">{t("changes.truncated", { count: items.length })}</p>
      ) : null}
    </div>
  );
}

/** Amounts are shown in the reader's unit, everything else as it was written. */
function Value({ item, value }: { item: Schemas["ChangedField"]; value: string | null }) {
  const { t } = useTranslation("review");
  if (value === null) return <>{t("changes.nothing")}</>;
  return isAmount(item.pointer) ? <Amount value={value} /> : <>{value}</>;
}
