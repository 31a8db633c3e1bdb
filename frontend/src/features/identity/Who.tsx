import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import type { SessionView } from "./queries";
import { rolesIn } from "./rules";

/** Who is logged in, as what, and the way out. */
export function Who({
  person,
  children,
  onLogOut,
}: {
  person: SessionView;
  /** What else belongs to one's own account. */
  children: ReactNode;
  onLogOut(): Promise<void>;
}) {
  const { t } = useTranslation("identity");
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState<Error | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: Event) => {
      const inside = event.target instanceof Element && box.current?.contains(event.target);
      const leads = event.type === "click" && (event.target as Element).closest("a") !== null;
      if (inside !== true || leads) setOpen(false);
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener("click", away);
    document.addEventListener("focusin", away);
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("click", away);
      document.removeEventListener("focusin", away);
      document.removeEventListener("keydown", escape);
    };
  }, [open]);
  const logOut = async () => {
    try {
      await onLogOut();
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return (
    <div ref={box} className="who">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls="who-menu"
        onClick={() => setOpen(!open)}
      >
        <span className="sr">{t("who")} </span>
        {person.displayName}
      </button>
      <div id="who-menu" className="who-menu" hidden={!open}>
        <p>
          <strong>{person.displayName}</strong> <span className="sub">{person.loginName}</span>
        </p>
        <ul aria-label={t("roles")}>
          {rolesIn(person.assignments).map(({ role, departments }) => (
            <li key={role}>
              {t(`role.${role}`)}
              {departments === 0 ? null : (
                <span className="sub"> {t("units", { count: departments })}</span>
              )}
            </li>
          ))}
        </ul>
        {person.assignments.length === 0 ? <p className="sub">{t("noRole")}</p> : null}
        {failed === null ? null : <ProblemNotice error={failed} />}
        <div className="who-ways">{children}</div>
        <button type="button" className="link" onClick={() => void logOut()}>
          {t("logOut")}
        </button>
      </div>
    </div>
  );
}
