import { useTranslation } from "react-i18next";
import { shownMoment } from "../../shared/time/moments";
import type { Workflow } from "./queries";

/** 经过: the steps that were taken, the newest first. */
export function Course({ history }: { history: Workflow["history"] }) {
  const { t } = useTranslation("review");
  if (history.length === 0) return <p className="sub none">{t("noHistory")}</p>;
  return (
    <ol className="course">
      {history.map((taken) => (
        <li key={taken.sequence}>
          <time dateTime={taken.at}>{shownMoment(taken.at)}</time>
          <div>
            {taken.by}　{t(`action.${taken.action}`)}
            <span className="sub"> → {t(`state.${taken.to}`)}</span>{" "}
            {taken.late ? <span className="chip warn">{t("late")}</span> : null}
            {taken.reason === null ? null : <p className="said">{taken.reason}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
