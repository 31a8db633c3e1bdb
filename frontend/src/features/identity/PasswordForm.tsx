import { useMutation } from "@tanstack/react-query";
import { Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError } from "../../api/client";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import type { SessionView } from "./queries";
import { lengthOf, LONGEST, missing, SHORTEST } from "./rules";
import { SecretField } from "./SecretField";

/** The rules of a new password, said before it is typed. */
export function PasswordRules() {
  const { t } = useTranslation("identity");
  return (
    <ul className="password-rules">
      <li>{t("rules.length", { shortest: SHORTEST, longest: LONGEST })}</li>
      <li>{t("rules.sentence")}</li>
      <li>{t("rules.own")}</li>
    </ul>
  );
}

/** A password that somebody chooses, with its length and what is wrong with it. */
export function NewSecret({
  id,
  value,
  onChange,
  refused,
  tried,
}: {
  id: string;
  value: string;
  onChange(value: string): void;
  refused: readonly string[];
  /** Whether it was already sent off: before that nothing is wrong yet. */
  tried: boolean;
}) {
  const { t } = useTranslation("identity");
  const gap = missing(value);
  const own =
    gap === 0
      ? undefined
      : t(gap > 0 ? "rules.missing" : "rules.tooMany", { count: gap > 0 ? gap : -gap });
  return (
    <SecretField
      id={id}
      label={t("chosen")}
      autoComplete="new-password"
      value={value}
      onChange={onChange}
      refused={refused.length > 0 ? refused.join(" ") : tried ? own : undefined}
      help={value === "" ? undefined : t("rules.count", { count: lengthOf(value) })}
    />
  );
}

/** Chooses another password for oneself. */
export function PasswordForm({
  known,
  onChanged,
}: {
  /** The present one, if it was just typed. */
  known: string | null;
  onChanged(person: SessionView): void;
}) {
  const { t } = useTranslation("identity");
  const [current, setCurrent] = useState("");
  const [chosen, setChosen] = useState("");
  const [tried, setTried] = useState(false);
  const change = useMutation({
    mutationFn: async () =>
      (
        await api.PUT("/session/password", {
          body: { current: known ?? current, chosen },
        })
      ).data!,
    onSuccess: onChanged,
  });
  const at = (pointer: string) =>
    change.error instanceof ProblemError ? change.error.at(pointer) : [];
  const forgottenAt = known === null ? at("/current") : [];
  const shown = known === null ? ["/current", "/chosen"] : ["/chosen"];
  const rest =
    change.error instanceof ProblemError &&
    change.error.problem.violations.length > 0 &&
    change.error.problem.violations.every((v) => v.pointer !== null && shown.includes(v.pointer));
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      onFinish={() => {
        setTried(true);
        if (missing(chosen) === 0) change.mutate();
      }}
    >
      {change.error === null || rest ? null : (
        <ProblemNotice error={change.error} shownAt={shown} />
      )}
      {known === null ? (
        <SecretField
          id="password-current"
          label={t("current")}
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
          refused={forgottenAt.length > 0 ? forgottenAt.join(" ") : undefined}
        />
      ) : null}
      <PasswordRules />
      <NewSecret
        id="password-chosen"
        value={chosen}
        onChange={(next) => {
          setChosen(next);
          change.reset();
        }}
        refused={at("/chosen")}
        tried={tried}
      />
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        loading={change.isPending}
        disabled={chosen === "" || (known === null && current === "")}
      >
        {t("change")}
      </Button>
    </Form>
  );
}
