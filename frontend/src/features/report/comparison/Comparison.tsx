import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../../shared/layout/EmptyState";
import { Skeleton } from "../../../shared/layout/Skeleton";
import { ProblemNotice } from "../../../shared/problem/ProblemNotice";
import { shownMoment } from "../../../shared/time/moments";
import { FigureTable } from "./FigureTable";
import { IndicatorList } from "./IndicatorList";
import { comparisonQueries, type Differences } from "./queries";
import { isMissing, LAST_YEAR, standard } from "./rules";
import { TextList } from "./TextList";

interface Props {
  evaluationId: string;
  /** `last-year`, or the number of a submission; null for what lies nearest. */
  against: string | null;
  onAgainst: (against: string) => void;
}

/** 比较: what differs from the year before, or from a version of this year that was submitted. */
export function Comparison({ evaluationId, against, onAgainst }: Props) {
  const { t } = useTranslation("report");
  const submissions = useQuery(comparisonQueries.submissions(evaluationId));
  const chosen = against ?? (submissions.data === undefined ? null : standard(submissions.data));
  const found = useQuery({
    ...comparisonQueries.differences(evaluationId, chosen ?? LAST_YEAR),
    enabled: chosen !== null,
  });
  const failed = submissions.error ?? found.error;
  const choices = [
    { against: LAST_YEAR, name: t("compare.lastYear") },
    ...(submissions.data ?? []).map(({ sequence, version, round, at, by }) => ({
      against: String(sequence),
      name: t("compare.submission", { version, round, at: shownMoment(at), by }),
    })),
  ];
  return (
    <main className="page comparison">
      <div className="comparison-bar">
        <label>
          {t("compare.with")}{" "}
          <select
            value={chosen ?? ""}
            onChange={(event) => onAgainst(event.target.value)}
            disabled={submissions.data === undefined}
          >
            {choices.map((choice) => (
              <option key={choice.against} value={choice.against}>
                {choice.name}
              </option>
            ))}
          </select>
        </label>
        <p className="sub legend">
          <del>{t("compare.REMOVED")}</del> <ins>{t("compare.ADDED")}</ins>
        </p>
      </div>
      {submissions.isSuccess && isMissing(found.error) ? (
        <Nothing
          why={found.error.problem.detail}
          others={choices.filter((choice) => choice.against !== chosen)}
          onAgainst={onAgainst}
        />
      ) : failed !== null ? (
        <ProblemNotice
          error={failed}
          onRetry={() => void Promise.all([submissions.refetch(), found.refetch()])}
        />
      ) : found.data === undefined ? (
        <Skeleton />
      ) : (
        <Found differences={found.data} />
      )}
    </main>
  );
}

/** There is nothing to compare with: nobody has done anything wrong. */
function Nothing({
  why,
  others,
  onAgainst,
}: {
  why: string;
  others: readonly { against: string; name: string }[];
  onAgainst: (against: string) => void;
}) {
  const { t } = useTranslation("report");
  return (
    <EmptyState
      action={
        others.length === 0 ? (
          <p className="sub">{t("compare.onceSubmitted")}</p>
        ) : (
          others.map((choice) => (
            <p key={choice.against}>
              <button type="button" className="link" onClick={() => onAgainst(choice.against)}>
                {t("compare.instead", { name: choice.name })}
              </button>
            </p>
          ))
        )
      }
    >
      <span role="status">{why}</span>
    </EmptyState>
  );
}

function Found({ differences }: { differences: Differences }) {
  const { t } = useTranslation("report");
  const { figures, scores, indicators, texts, truncated } = differences;
  const count = figures.length + scores.length + indicators.length + texts.length;
  return (
    <>
      <p role="status" className="sub">
        {count === 0 ? t("compare.none") : t("compare.count", { count })}
        {truncated ? `　${t("compare.truncated")}` : null}
      </p>
      <FigureTable name={t("compare.figures")} figures={figures} />
      <FigureTable name={t("compare.scores")} figures={scores} />
      <IndicatorList indicators={indicators} />
      <TextList texts={texts} />
    </>
  );
}
