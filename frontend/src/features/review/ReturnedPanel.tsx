import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../shared/layout/Skeleton";
import { GradeMark, Progress, StatusChip } from "../../shared/layout/marks";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { daysLeft, shownDay, today } from "../../shared/time/days";
import { shownMoment } from "../../shared/time/moments";
import { reviewQueries, type Task } from "./queries";
import { inOrder, numbered } from "./rules";
import { SpotLink } from "../../shared/places/SpotLink";
import { usePlaces } from "./usePlaces";

/** 被退回: the first thing a clerk sees: who sent it back and why, each remark with the way to what it is about. */
export function ReturnedPanel({ task }: { task: Task }) {
  const { t } = useTranslation("review");
  const { evaluation } = task;
  const evaluationId = evaluation.id;
  const remarks = useQuery(reviewQueries.remarks(evaluationId));
  const place = usePlaces(evaluationId);
  const pending = inOrder(remarks.data ?? []).filter(({ state }) => state !== "ACCEPTED");
  const numbers = numbered(remarks.data ?? []);
  const title = t("taskTitle", {
    year: evaluation.fiscalYear,
    unit: evaluation.departmentShortName ?? evaluation.departmentName,
  });
  return (
    <section className="panel returned" aria-label={`${t("returned")} ${title}`}>
      <header>
        <StatusChip status={evaluation.status} />
        <h2>{title}</h2>
        <Due deadline={evaluation.deadline} />
      </header>
      <div className="returned-body">
        <div className="returned-remarks">
          <h3>
            {t("remarksOf", { count: pending.length })}{" "}
            <span className="sub">
              {task.sentBackBy ?? ""} {task.sentBackAt === null ? "" : shownMoment(task.sentBackAt)}
            </span>
          </h3>
          {task.sentBackReason === null ? null : <p className="said">{task.sentBackReason}</p>}
          {remarks.isError ? <ProblemNotice error={remarks.error} /> : null}
          {remarks.isPending ? <Skeleton /> : null}
          <ol>
            {pending.map((remark) => (
              <li key={remark.id}>
                <span className="no">{numbers.get(remark.id)}</span>
                <span>
                  {remark.text} <span className="sub">{place(remark.anchor)}</span>
                </span>
                {remark.state === "OPEN" ? (
                  <SpotLink
                    evaluationId={evaluationId}
                    anchor={remark.anchor}
                    aria-label={`${t("mend")} ${numbers.get(remark.id) ?? ""}`}
                  >
                    {t("mend")}
                  </SpotLink>
                ) : (
                  <span className="chip good">{t("remark.ANSWERED")}</span>
                )}
              </li>
            ))}
          </ol>
        </div>
        <dl className="kv">
          <dt>{t("progress")}</dt>
          <dd>
            <Progress done={evaluation.sectionsDone} total={evaluation.sectionsTotal} />
          </dd>
          <dt>{t("remarks")}</dt>
          <dd>{t("answeredOf", { answered: task.answeredRemarks, open: task.openRemarks })}</dd>
          <dt>{t("statedScore")}</dt>
          <dd>
            {evaluation.statedScore ?? <span className="absent">—</span>}{" "}
            {evaluation.statedGrade === null ? null : <GradeMark grade={evaluation.statedGrade} />}
          </dd>
          <dt>{t("lastSaved")}</dt>
          <dd>{shownMoment(evaluation.updatedAt)}</dd>
        </dl>
      </div>
      <footer>
        <Link
          className="button primary"
          to="/evaluations/$evaluationId/$section"
          params={{ evaluationId, section: "profile" }}
        >
          {t("continue")}
        </Link>
        <Link
          className="button"
          to="/evaluations/$evaluationId/$section"
          params={{ evaluationId, section: "submission" }}
        >
          {t("toSubmission")}
        </Link>
        <span className="sub push">{t("answerFirst")}</span>
      </footer>
    </section>
  );
}

function Due({ deadline }: { deadline: string | null }) {
  const { t, i18n } = useTranslation("review");
  if (deadline === null) return null;
  const now = today();
  const left = daysLeft(deadline, now);
  return (
    <span className="push due">
      {left < 0 ? t("overdueBy", { days: -left }) : t("daysLeft", { days: left })}
      {"　"}
      {t("until", { day: shownDay(deadline, now, i18n.language) })}
    </span>
  );
}
