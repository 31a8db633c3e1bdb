import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { disclosureQueries } from "./queries";

/** Everybody here lives by the same clock, wherever the browser is. */
const WHEN = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Shanghai",
});

/** What was published of the year, the newest first, each with its public address. */
export function Publications({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("disclosure");
  const found = useQuery(disclosureQueries.publications(evaluationId));
  if (found.isError)
    return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined) return <Skeleton />;
  return (
    <section className="panel disclosure">
      <h2>{t("publications")}</h2>
      {found.data.length === 0 ? <p className="sub">{t("nothingPublished")}</p> : null}
      <ul className="publications">
        {found.data.map((publication) => (
          <li key={publication.id}>
            <a href={`/public/${publication.id}`} target="_blank" rel="noreferrer">
              {t("versionOf", { version: publication.version })}
            </a>
            <span className="sub">
              <time dateTime={publication.publishedAt}>
                {WHEN.format(new Date(publication.publishedAt))}
              </time>
              {"　"}
              {t("by", { by: publication.publishedBy })}
            </span>
            {publication.correction === null ? null : (
              <p>{t("correction", { reason: publication.correction.reason })}</p>
            )}
            <p className="sub">
              {t("checksum")} <code>{publication.checksum}</code>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
