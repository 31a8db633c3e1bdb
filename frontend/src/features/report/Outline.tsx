import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../shared/layout/Icon";
import type { Section } from "./queries";

interface Props {
  sections: readonly Section[];
  /** The section that is being read. */
  current: string | null;
  onGo: (id: string) => void;
}

/** 目录: beside the document; on a narrow screen one line above it, which opens. */
export function Outline({ sections, current, onGo }: Props) {
  const { t } = useTranslation("report");
  const [open, setOpen] = useState(false);
  const reading = sections.find((section) => section.id === current);
  return (
    <nav className="outline" aria-label={t("outline")}>
      <button
        type="button"
        className="outline-toggle"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name="menu" />
        {t("outline")}
        <span className="cut">
          {reading === undefined ? "" : `${reading.number}${reading.heading}`}
        </span>
      </button>
      <ol className={open ? "open" : ""}>
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
              {section.number}
              {section.heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
