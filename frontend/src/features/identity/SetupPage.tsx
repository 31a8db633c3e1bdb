import { useMutation } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError } from "../../api/client";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Door } from "./Door";
import { NewSecret, PasswordRules } from "./PasswordForm";
import { missing } from "./rules";

const FIELDS = ["/loginName", "/displayName", "/password"];

/** 首次使用: whoever holds the link from the console makes the first administrator. */
export function SetupPage({ token, onDone }: { token: string; onDone(): void }) {
  const { t } = useTranslation("identity");
  const [texts, setTexts] = useState({ loginName: "admin", displayName: t("role.ADMINISTRATOR") });
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const setUp = useMutation({
    mutationFn: async () => {
      const input = {
        loginName: texts.loginName.trim(),
        displayName: texts.displayName.trim(),
        password,
      };
      await api.POST("/setup", { body: { token, ...input } });
      // Whoever is not let in now logs in on the next page: the link is used up.
      await api
        .POST("/session", { body: { loginName: input.loginName, password } })
        .catch(() => {});
    },
    onSuccess: onDone,
  });
  const at = (pointer: string) =>
    setUp.error instanceof ProblemError ? setUp.error.at(pointer) : [];
  const refused = (pointer: string) =>
    at(pointer).length === 0
      ? {}
      : { validateStatus: "error" as const, help: at(pointer).join(" ") };
  return (
    <Door
      title={t("setup.title")}
      beside={
        <>
          <h1>{t("setup.title")}</h1>
          <p className="door-what">{t("setup.what")}</p>
        </>
      }
    >
      <h2>{t("setup.administrator")}</h2>
      {token === "" ? <p role="alert">{t("setup.noLink")}</p> : null}
      {setUp.error === null ? null : <ProblemNotice error={setUp.error} shownAt={FIELDS} />}
      <Form
        layout="vertical"
        requiredMark={false}
        onFinish={() => {
          setTried(true);
          if (missing(password) === 0) setUp.mutate();
        }}
      >
        {(["loginName", "displayName"] as const).map((name) => (
          <Form.Item
            key={name}
            label={t(name)}
            htmlFor={`setup-${name}`}
            {...(name === "loginName" ? { help: t("loginNameIs") } : {})}
            {...refused(`/${name}`)}
          >
            <Input
              id={`setup-${name}`}
              size="large"
              autoComplete={name === "loginName" ? "username" : "name"}
              maxLength={name === "loginName" ? 64 : 100}
              value={texts[name]}
              onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
            />
          </Form.Item>
        ))}
        <PasswordRules />
        <NewSecret
          id="setup-password"
          value={password}
          onChange={(next) => {
            setPassword(next);
            setUp.reset();
          }}
          refused={at("/password")}
          tried={tried}
        />
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          block
          loading={setUp.isPending}
          disabled={token === "" || texts.loginName === "" || password === ""}
        >
          {t("setup.make")}
        </Button>
      </Form>
    </Door>
  );
}
