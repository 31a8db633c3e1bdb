import { Button, Input, Modal, type InputRef } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

/** A secret that nobody sees again once this is closed. */
export function ShownOnce({
  title,
  what,
  label,
  secret,
  onClose,
}: {
  title: string;
  what: string;
  label: string;
  secret: string;
  onClose(): void;
}) {
  const { t } = useTranslation("identity");
  const [report, setReport] = useState<"copied" | "select" | null>(null);
  const shown = useRef<InputRef>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
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
      title={title}
      footer={
        <Button type="primary" onClick={onClose}>
          {t("once.done")}
        </Button>
      }
    >
      <p>{what}</p>
      <div className="first-password">
        <Input ref={shown} readOnly className="formula" aria-label={label} value={secret} />
        <Button onClick={() => void copy()}>{t("once.copy")}</Button>
      </div>
      <p role="status" className="sub">
        {report === null ? "" : t(`once.${report}`)}
      </p>
    </Modal>
  );
}
