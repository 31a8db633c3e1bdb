import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LanguageButton } from "../../shared/i18n/LanguageButton";
import { Icon } from "../../shared/layout/Icon";
import "./door.css";

/** The frame of the pages before somebody is inside: what is to be filled in at the right, what it is about at the left. */
export function Door({
  title,
  beside,
  turns = true,
  children,
}: {
  title: string;
  beside: ReactNode;
  /** Whether the language can be changed: that reads the page anew. */
  turns?: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation("identity");
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · 绩衡 Jiheng`;
    return () => {
      document.title = before;
    };
  }, [title]);
  return (
    <div className="door">
      <header className="bar">
        <span className="brand">
          <Icon name="mark" />
          <b>{t("brand")}</b>
        </span>
        <div className="bar-tools">{turns ? <LanguageButton /> : null}</div>
      </header>
      <main>
        <section className="door-say">{beside}</section>
        <section className="door-card" aria-label={title}>
          {children}
        </section>
      </main>
      <footer>{t("browser")}</footer>
    </div>
  );
}
