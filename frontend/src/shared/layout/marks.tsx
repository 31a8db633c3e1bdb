import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";
import { Icon, type IconName } from "./Icon";

type Status = Schemas["EvaluationSummary"]["status"];

const STATUS: Record<Status, { icon: IconName; tone: string }> = {
  TO_FILL: { icon: "todo", tone: "" },
  TO_SUBMIT: { icon: "arrow", tone: "info" },
  RETURNED: { icon: "back", tone: "bad" },
  IN_REVIEW: { icon: "clock", tone: "info" },
  APPROVED: { icon: "ok", tone: "good" },
  PUBLISHED: { icon: "seal", tone: "good" },
};

export function StatusChip({ status }: { status: Status }) {
  const { t } = useTranslation();
  return (
    <span className={`chip ${STATUS[status].tone}`}>
      <Icon name={STATUS[status].icon} />
      {t(`status.${status}`)}
    </span>
  );
}

const GRADES: Record<string, string> = { 优: "you", 良: "liang", 中: "zhong", 差: "cha" };

/** A grade: the word is the meaning, the shape differs too. */
export function GradeMark({ grade }: { grade: string }) {
  return <span className={`grade ${GRADES[grade] ?? ""}`}>{grade}</span>;
}

/** Built for demonstration, or openly invented. */
export function IllustrativeMark() {
  const { t } = useTranslation();
  return <span className="chip warn">{t("illustrative")}</span>;
}

export function Progress({ done, total }: { done: number; total: number }) {
  const { t } = useTranslation();
  return (
    <span className="progress">
      <progress
        className={done === total ? "done" : ""}
        value={done}
        max={total}
        aria-label={t("progressOf", { done, total })}
      />
      {done} / {total}
    </span>
  );
}
