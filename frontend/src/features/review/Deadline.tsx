import { useTranslation } from "react-i18next";
import { daysLeft, shownDay, today } from "../../shared/time/days";

const SOON = 3;

/** A day, and how many are left while something can still be done. */
export function Deadline({ deadline, open }: { deadline: string | null; open: boolean }) {
  const { t, i18n } = useTranslation("review");
  if (deadline === null) return <span className="absent">—</span>;
  const now = today();
  const left = daysLeft(deadline, now);
  return (
    <>
      {shownDay(deadline, now, i18n.language)}
      {open ? (
        <span className={left <= SOON ? "sub due" : "sub"}>
          {left < 0 ? t("overdueBy", { days: -left }) : t("left", { days: left })}
        </span>
      ) : null}
    </>
  );
}
