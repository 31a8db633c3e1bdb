import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../shared/layout/Skeleton";
import { Amount } from "../../shared/money/Amount";
import { useUnit } from "../../shared/money/unit";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { reviewQueries, type EvaluationSummary } from "./queries";
import { beside, type Compared } from "./rules";

/** 上年: the figures beside those of the same department's year before. */
export function LastYear({ evaluation }: { evaluation: EvaluationSummary }) {
  const { t } = useTranslation("review");
  const { unit } = useUnit();
  const before = useQuery(reviewQueries.yearBefore(evaluation.departmentId, evaluation.fiscalYear));
  const now = useQuery(reviewQueries.figures(evaluation.id));
  const last = useQuery({
    ...reviewQueries.figures(before.data?.id ?? ""),
    enabled: typeof before.data?.id === "string",
  });
  const failed = before.error ?? now.error ?? last.error;
  if (failed !== null) return <ProblemNotice error={failed} />;
  if (before.data === null)
    return <p className="sub none">{t("lastYear.none", { year: evaluation.fiscalYear - 1 })}</p>;
  if (now.data === undefined || last.data === undefined) return <Skeleton />;
  return (
    <table className="list compared">
      <caption>{t("lastYear.unit", { unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("lastYear.figure")}</th>
          <th scope="col" className="num">
            {evaluation.fiscalYear - 1}
          </th>
          <th scope="col" className="num">
            {evaluation.fiscalYear}
          </th>
          <th scope="col" className="num">
            {t("lastYear.change")}
          </th>
        </tr>
      </thead>
      <tbody>
        {beside(now.data, last.data).map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <td className="num" data-label={evaluation.fiscalYear - 1}>
              <Value row={row} value={row.before} />
            </td>
            <td className="num" data-label={evaluation.fiscalYear}>
              <Value row={row} value={row.now} />
            </td>
            <td className="num" data-label={t("lastYear.change")}>
              {row.change ?? <span className="absent">—</span>}
              {row.change !== null && row.unit === "PERCENT" ? (
                <span className="sub"> {t("lastYear.points")}</span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ row, value }: { row: Compared; value: string | null }) {
  if (row.unit === "YUAN") return <Amount value={value} />;
  if (value === null) return <span className="absent">—</span>;
  return <>{row.unit === "PERCENT" ? `${value}%` : value}</>;
}
