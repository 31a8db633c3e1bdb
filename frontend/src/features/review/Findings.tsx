import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FindingItem } from "../../shared/findings/FindingItem";
import { findingsOf } from "../../shared/findings/queries";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";

/** 发现: what the rules say of the year, and what the department wrote about it; each can become a remark. */
export function Findings({
  evaluationId,
  onRemark,
}: {
  evaluationId: string;
  /** Nothing where it is not the reader's turn. */
  onRemark: ((anchor: string, text: string) => void) | null;
}) {
  const { t } = useTranslation("review");
  const found = useQuery(findingsOf(evaluationId));
  if (found.isError) return <ProblemNotice error={found.error} />;
  if (found.data === undefined) return <Skeleton />;
  const { items, outcomes } = found.data;
  if (items.length === 0)
    return <p className="sub none">{t("noFindings", { held: outcomes.held })}</p>;
  return (
    <>
      {items.map((finding) => {
        const place = finding.places[0];
        return (
          <FindingItem key={finding.key} evaluationId={evaluationId} finding={finding}>
            {onRemark === null || place === undefined ? null : (
              <p className="finding-acts">
                <button
                  type="button"
                  className="link"
                  onClick={() => onRemark(place.anchor, finding.message)}
                >
                  {t("asRemark")}
                  <span className="sr"> {finding.rule}</span>
                </button>
              </p>
            )}
          </FindingItem>
        );
      })}
    </>
  );
}
