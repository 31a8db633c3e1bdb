import { Button, Input } from "antd";
import { useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../problem/ProblemNotice";
import { useExplain, type YearFinding } from "./queries";

const LONGEST = 2000;

/** 说明: why a finding stays. */
export function Explaining({
  evaluationId,
  finding,
}: {
  evaluationId: string;
  finding: YearFinding;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState<string | null>(null);
  const explain = useExplain(evaluationId);
  const field = useId();
  const written = finding.explained;
  const opened = text !== null;
  useEffect(() => {
    if (opened) document.getElementById(field)?.focus();
  }, [opened, field]);
  if (text === null)
    return (
      <p className="finding-acts">
        <button type="button" className="link" onClick={() => setText(written?.text ?? "")}>
          {t(written === null ? "finding.explain" : "finding.explainAgain")}
          <span className="sr"> {finding.rule}</span>
        </button>
        {written === null ? null : (
          <button
            type="button"
            className="link"
            disabled={explain.isPending}
            onClick={() => explain.mutate({ finding, text: null })}
          >
            {t("finding.withdraw")}
          </button>
        )}
        {explain.isError ? <ProblemNotice error={explain.error} /> : null}
      </p>
    );
  return (
    <form
      className="finding-form"
      onSubmit={(event) => {
        event.preventDefault();
        explain.mutate({ finding, text: text.trim() }, { onSuccess: () => setText(null) });
      }}
    >
      {explain.isError ? <ProblemNotice error={explain.error} /> : null}
      <label htmlFor={field}>{t("finding.why")}</label>
      <Input.TextArea
        id={field}
        rows={3}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") setText(null);
        }}
      />
      <p className="finding-acts">
        <Button size="small" onClick={() => setText(null)}>
          {t("cancel")}
        </Button>
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={text.trim() === ""}
          loading={explain.isPending}
        >
          {t("finding.save")}
        </Button>
      </p>
    </form>
  );
}
