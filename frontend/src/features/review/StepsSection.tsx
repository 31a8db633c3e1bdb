import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { reviewQueries, useTakeStep, type Action } from "./queries";
import { Remarks } from "./Remarks";
import "./review.css";

/** Everybody here lives by the same clock, wherever the browser is. */
const WHEN = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Shanghai",
});

/** These say why. */
const WITH_REASON: readonly Action[] = ["RETURN", "CORRECT"];

/** 流程与意见: where the year stands, what can be done from here and what stands against it, and how it came here. */
export function StepsSection({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("review");
  const steps = useQuery(reviewQueries.steps(evaluationId));
  const take = useTakeStep(evaluationId);
  const [reason, setReason] = useState("");
  if (steps.isError)
    return <ProblemNotice error={steps.error} onRetry={() => void steps.refetch()} />;
  if (steps.data === undefined) return <div className="skeleton" />;
  const { value, etag } = steps.data;
  const mine = value.steps.filter((step) =>
    step.obstacles.every((obstacle) => obstacle.code !== "workflow.not-yours"),
  );
  const others = value.steps.filter((step) => !mine.includes(step));
  return (
    <section className="steps">
      <h2>{t("title")}</h2>
      <p>
        {t(`state.${value.state}`)}
        {value.version > 1 ? t("version", { version: value.version }) : ""}
        {value.overdue ? <span className="chip warn">{t("overdue")}</span> : null}
      </p>
      {mine.some((step) => WITH_REASON.includes(step.action)) ? (
        <label>
          {t("reason")}
          <Input.TextArea
            rows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      ) : null}
      {mine.map((step) => (
        <div key={step.action} className="step">
          <Button
            type={step.action === "SUBMIT" || step.action === "PASS" ? "primary" : "default"}
            disabled={
              take.isPending ||
              step.obstacles.length > 0 ||
              (WITH_REASON.includes(step.action) && reason.trim() === "")
            }
            onClick={() =>
              take.mutate({ action: step.action, reason, etag }, { onSuccess: () => setReason("") })
            }
          >
            {t(`action.${step.action}`)}
          </Button>
          <span className="sub">{t("leadsTo", { state: t(`state.${step.to}`) })}</span>
          {step.obstacles.length === 0 ? null : (
            <ul>
              {step.obstacles.map((obstacle) => (
                <li key={obstacle.code}>{obstacle.text}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {mine.length === 0 ? <p className="sub">{t("nothingForYou")}</p> : null}
      {others.length === 0 ? null : (
        <p className="sub">
          {t("others", { actions: others.map((step) => t(`action.${step.action}`)).join("、") })}
        </p>
      )}
      {take.isError ? <ProblemNotice error={take.error} /> : null}

      <Remarks evaluationId={evaluationId} state={value.state} />

      <h2>{t("history")}</h2>
      {value.history.length === 0 ? <p className="sub">{t("noHistory")}</p> : null}
      <ol className="history">
        {value.history.map((taken) => (
          <li key={taken.sequence}>
            <time dateTime={taken.at}>{WHEN.format(new Date(taken.at))}</time>{" "}
            {t("taken", {
              by: taken.by,
              action: t(`action.${taken.action}`),
              to: t(`state.${taken.to}`),
            })}
            {taken.late ? <span className="chip warn">{t("late")}</span> : null}
            {taken.reason === null ? null : <blockquote>{taken.reason}</blockquote>}
          </li>
        ))}
      </ol>
    </section>
  );
}
