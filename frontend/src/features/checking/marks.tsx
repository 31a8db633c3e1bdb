import { useTranslation } from "react-i18next";
import type { Severity } from "./queries";

const SHAPES: Record<Severity, string> = {
  error: "M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM5.6 5.6l4.8 4.8m0-4.8-4.8 4.8",
  warning: "M8 1.8 1.5 13.8h13zM8 6v4M8 11.6v.6",
  notice: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 7.2v4M8 4.6v.6",
};

/** A severity: shape, colour and word. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation("checking");
  return (
    <span className={`severity ${severity}`}>
      <svg
        className="icon"
        viewBox="0 0 16 16"
        width="14"
        height="14"
        aria-hidden="true"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={SHAPES[severity]} />
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
