import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useReadOnly } from "../../shared/form/readOnly";
import type { SectionName } from "../../shared/places/spots";
import { reviewQueries } from "./queries";
import { numbered, openAt } from "./rules";
import { SpotLink } from "../../shared/places/SpotLink";
import { Thread } from "./Thread";
import { usePlaces } from "./usePlaces";
import "./review.css";

/** What is remarked on the section at hand and not settled: answered here, changed below. */
export function SectionRemarks({
  evaluationId,
  section,
  projectId,
}: {
  evaluationId: string;
  section: SectionName;
  projectId: string | null;
}) {
  const { t } = useTranslation("review");
  const readOnly = useReadOnly();
  const remarks = useQuery(reviewQueries.remarks(evaluationId));
  const here = openAt(remarks.data ?? [], section, projectId);
  const place = usePlaces(evaluationId, here.length > 0);
  const numbers = numbered(remarks.data ?? []);
  if (here.length === 0) return null;
  return (
    <section className="panel section-remarks" aria-label={t("remarks")}>
      <header>
        <h2>{t("remarks")}</h2>
        <span className="sub">{t("count", { count: here.length })}</span>
      </header>
      <ol>
        {here.map((remark) => (
          <Thread
            key={remark.id}
            evaluationId={evaluationId}
            remark={remark}
            number={numbers.get(remark.id)}
            place={place(remark.anchor)}
            may={readOnly ? null : "answer"}
          >
            {readOnly ? null : (
              <SpotLink
                evaluationId={evaluationId}
                anchor={remark.anchor}
                aria-label={`${t("mend")} ${numbers.get(remark.id) ?? ""}`}
              >
                {t("mend")}
              </SpotLink>
            )}
          </Thread>
        ))}
      </ol>
    </section>
  );
}
