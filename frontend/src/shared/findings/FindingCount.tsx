import { useTranslation } from "react-i18next";
import { Icon } from "../layout/Icon";
import { MARKS } from "./FindingItem";
import type { YearFinding } from "./queries";
import "./findings.css";

/** How many findings are somewhere; nothing where there are none. */
export function FindingCount({
  severity,
  count,
}: {
  severity: YearFinding["severity"];
  count: number;
}) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <span className={`finding-count ${severity}`}>
      {" "}
      <Icon name={MARKS[severity]} />
      <span className="sr">{t(`finding.severity.${severity}`)}</span> {count}
    </span>
  );
}
