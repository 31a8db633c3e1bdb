import { Button } from "antd";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../shared/layout/Icon";
import type { Appendix } from "./queries";
import { formAddress } from "./rules";

const FORMS = ["docx", "pdf", "xlsx", "html", "json"] as const;

/** 下载: the forms of the report, each with what was chosen to stand behind it. */
export function Downloads({
  evaluationId,
  appendices,
}: {
  evaluationId: string;
  appendices: readonly Appendix[];
}) {
  const { t } = useTranslation("report");
  const [open, setOpen] = useState(false);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return undefined;
    const away = (event: Event) => {
      if (box.current?.contains(event.target as Node) !== true) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("pointerdown", away);
    document.addEventListener("focusin", away);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("pointerdown", away);
      document.removeEventListener("focusin", away);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);

  return (
    <div ref={box} className="downloads">
      <Button
        ref={button}
        type="primary"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t("download")}
        <Icon name="down" />
      </Button>
      <ul id={id} hidden={!open} aria-label={t("download")}>
        {FORMS.map((form) => (
          <li key={form}>
            <a
              href={formAddress(evaluationId, form, appendices)}
              download
              onClick={() => setOpen(false)}
            >
              {t(`form.${form}`)}
              <span className="sub">{t(`use.${form}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
