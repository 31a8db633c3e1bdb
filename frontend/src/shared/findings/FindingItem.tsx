import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "../layout/Icon";
import { PlaceLink } from "./PlaceLink";
import type { YearFinding } from "./queries";
import { isAnswered, isStated, spotOf } from "./rules";
import "./findings.css";

export const MARKS: Record<YearFinding["severity"], IconName> = {
  error: "error",
  warning: "warn",
  notice: "notice",
};

/** 发现: how grave, which rule, one sentence, the arithmetic, where to mend it, and what was written about it. */
export function FindingItem({
  evaluationId,
  finding,
  current = false,
  onFollow,
  children,
}: {
  evaluationId: string;
  finding: YearFinding;
  current?: boolean;
  onFollow?(): void;
  /** What can be done about it here. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const spot = spotOf(finding);
  const stated = finding.places.find((place) => isStated(place) && place !== spot);
  useEffect(() => {
    if (current) box.current?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <article
      ref={box}
      className={`find finding ${finding.severity} ${current ? "current" : ""}`}
      aria-current={current ? "true" : undefined}
    >
      <p className="finding-head">
        <span className="severity">
          <Icon name={MARKS[finding.severity]} />
          {t(`finding.severity.${finding.severity}`)}
        </span>
        <span className="sub">{finding.rule}</span>
        {isAnswered(finding) ? <span className="chip good">{t("finding.explained")}</span> : null}
        {spot === undefined ? null : (
          <span className="push">
            {stated === undefined ? null : (
              <>
                <PlaceLink evaluationId={evaluationId} place={stated}>
                  {t("finding.stated")}
                  <span className="sr"> {stated.label}</span>
                </PlaceLink>{" "}
              </>
            )}
            <PlaceLink
              evaluationId={evaluationId}
              place={spot}
              {...(onFollow === undefined ? {} : { onFollow })}
            >
              {t("finding.mend")}
              <span className="sr"> {spot.label}</span>
            </PlaceLink>
          </span>
        )}
      </p>
      <p>{finding.message}</p>
      {spot === undefined ? null : <p className="sub">{spot.label}</p>}
      <p className="sub">{finding.explanation}</p>
      {finding.consequences.length === 0 ? null : (
        <details>
          <summary>{t("finding.consequences", { count: finding.consequences.length })}</summary>
          <ul>
            {finding.consequences.map((one) => (
              <li key={`${one.rule}${one.message}`}>
                <span className="sub">{one.rule}</span> {one.message}
              </li>
            ))}
          </ul>
        </details>
      )}
      {finding.explained === null ? null : (
        <blockquote className={finding.explained.counts ? "" : "void"}>
          {finding.explained.counts ? null : <b>{t("finding.void")}　</b>}
          {finding.explained.text}
          <span className="sub"> {finding.explained.by}</span>
        </blockquote>
      )}
      {children}
    </article>
  );
}
