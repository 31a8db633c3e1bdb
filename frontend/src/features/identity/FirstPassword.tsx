import { Button, Input, Modal, type InputRef } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";

/** The first password of an account, which nobody sees again. */
export function FirstPassword({
  given,
  onClose,
}: {
  given: Schemas["NewPassword"];
  onClose(): void;
}) {
  const { t } = useTranslation("identity");
  const [report, setReport] = useState<"copied" | "select" | null>(null);
  const shown = useRef<InputRef>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(given.password);
      setReport("copied");
    } catch {
      // Without https there is no clipboard.
      shown.current?.select();
      setReport("select");
    }
  };
  return (
    <Modal
      open
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      title={t("accounts.password.title", { name: given.account.loginName })}
      footer={
        <Button type="primary" onClick={onClose}>
          {t("accounts.password.done")}
        </Button>
      }
    >
      <p>{t("accounts.password.what")}</p>
      <div className="first-password">
        <Input
          ref={shown}
          readOnly
          className="formula"
          aria-label={t("accounts.password.label")}
          value={given.password}
        />
        <Button onClick={() => void copy()}>{t("accounts.password.copy")}</Button>
      </div>
      <p role="status" className="sub">
        {report === null ? "" : t(`accounts.password.${report}`)}
      </p>
    </Modal>
  );
}
