import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Door } from "./Door";
import { OwnSessions } from "./OwnSessions";
import { PasswordForm } from "./PasswordForm";
import type { SessionView } from "./queries";

/** 修改密码, before anything else: the first password was given out by somebody. */
export function FirstPasswordPage({
  current,
  onChanged,
}: {
  current: string | null;
  onChanged(person: SessionView): void;
}) {
  const { t } = useTranslation("identity");
  return (
    <Door
      title={t("change")}
      turns={false}
      beside={
        <>
          <h1>{t("first")}</h1>
          <p className="door-what">{t("firstIs")}</p>
        </>
      }
    >
      <h2>{t("change")}</h2>
      <PasswordForm known={current} onChanged={onChanged} />
    </Door>
  );
}

/** 修改密码, by one's own wish. */
export function PasswordPage({ onChanged }: { onChanged(person: SessionView): void }) {
  const { t } = useTranslation("identity");
  const [changed, setChanged] = useState(false);
  return (
    <>
      <ContextBar title={t("change")} />
      <main className="page">
        <div className="panel narrow">
          <div className="body">
            {changed ? (
              <p role="status">{t("changed")}</p>
            ) : (
              <PasswordForm
                known={null}
                onChanged={(person) => {
                  setChanged(true);
                  onChanged(person);
                }}
              />
            )}
          </div>
        </div>
        <OwnSessions key={String(changed)} />
      </main>
    </>
  );
}
