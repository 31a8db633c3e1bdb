import { Form, Input } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  id: string;
  label: string;
  value: string;
  onChange(value: string): void;
  autoComplete: "current-password" | "new-password";
  /** What is wrong with it. */
  refused?: string | undefined;
  /** What helps to fill it in. */
  help?: ReactNode;
}

/** A password, which may be looked at while it is typed. */
export function SecretField({ id, label, value, onChange, autoComplete, refused, help }: Props) {
  const { t } = useTranslation("identity");
  const [open, setOpen] = useState(false);
  const wrong = refused !== undefined;
  const says = refused ?? help;
  return (
    <Form.Item
      label={label}
      htmlFor={id}
      {...(wrong ? { validateStatus: "error" as const } : {})}
      help={says === undefined ? null : <span id={`${id}-help`}>{says}</span>}
    >
      <Input
        id={id}
        size="large"
        type={open ? "text" : "password"}
        autoComplete={autoComplete}
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        aria-invalid={wrong}
        aria-describedby={says === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.value)}
        suffix={
          <button
            type="button"
            className="link"
            aria-pressed={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "hide" : "show")}
          </button>
        }
      />
    </Form.Item>
  );
}
