import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FindingCount } from "../../shared/findings/FindingCount";
import type { YearFinding } from "../../shared/findings/queries";
import { Icon } from "../../shared/layout/Icon";
import type { Section } from "./queries";
import { counted } from "./rules";

interface Props {
  sections: readonly Section[];
  /** The section that is being read. */
  current: string | null;
  onGo: (id: string) => void;
  /** What was found in the year, and which of it belongs to which section. */
  findings: readonly YearFinding[];
  bySection: ReadonlyMap<string, readonly YearFinding[]>;
  /** What stands above the list. */
  head: ReactNode;
  /** What stands below the list. */
  children: ReactNode;
}

/** 目录: beside the document; on a narrow screen one line above it, which opens. */
export function Outline({ sections, current, onGo, findings, bySection, head, children }: Props) {
  const { t } = useTranslation("report");
  const [open, setOpen] = useState(false);
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const reading = sections.find((section) => section.id === current);

  // In a long list the section that is read stays in sight.
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>("[aria-current]");
    link?.scrollIntoView({ block: "nearest" });
  }, [current, open]);

  useEffect(() => {
    if (!open) return undefined;
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      toggle.current?.focus();
    };
    document.addEventListener("keydown", escape);
    return () => document.removeEventListener("keydown", escape);
  }, [open]);

  return (
    <nav className="outline" aria-label={t("outline")}>
      <button
        ref={toggle}
        type="button"
        className="outline-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
        {t("outline")}
        <span className="cut">
          {reading === undefined ? "" : `${reading.number}${reading.heading}`}
        </span>
        <Counts of={findings} />
      </button>
      <div id={id} className={open ? "outline-body open" : "outline-body"}>
        <div className="outline-head">{head}</div>
        <ol ref={list}>
          {sections.map((section) => (
            <li key={section.id} className={`l${section.level}`}>
              <a
                href={`#${section.id}`}
                {...(section.id === current ? { "aria-current": "true" as const } : {})}
                onClick={(event) => {
                  event.preventDefault();
                  setOpen(false);
                  onGo(section.id);
                }}
              >
                <span>
                  {section.number}
                  {section.heading}
                </span>
                <Counts of={bySection.get(section.id) ?? []} />
              </a>
            </li>
          ))}
        </ol>
        <div className="outline-foot">{children}</div>
      </div>
    </nav>
  );
}

/** How many errors and doubts are left. */
function Counts({ of }: { of: readonly YearFinding[] }) {
  const { error, warning } = counted(of);
  if (error + warning === 0) return null;
  return (
    <span className="counts">
      <FindingCount severity="error" count={error} />
      <FindingCount severity="warning" count={warning} />
    </span>
  );
}
