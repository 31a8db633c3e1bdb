import { useMutation, useQuery } from "@tanstack/react-query";
import { Button, Form, Input } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError } from "../../api/client";
import { Icon } from "../../shared/layout/Icon";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Door } from "./Door";
import { demoQuery, type DemoLogin, type SessionView } from "./queries";
import { clock, LONGEST_WAIT } from "./rules";
import { SecretField } from "./SecretField";

interface Typed {
  loginName: string;
  password: string;
}

/** 登录: name and password, or one of the demo's accounts. */
export function LogInPage({
  ended,
  onEntered,
}: {
  /** Whose session has ended while they were at work. */
  ended: SessionView | null;
  onEntered(person: SessionView, password: string): void;
}) {
  const { t } = useTranslation("identity");
  const [typed, setTyped] = useState<Typed>({ loginName: ended?.loginName ?? "", password: "" });
  const first = ended === null ? "login-name" : "login-password";
  useEffect(() => document.getElementById(first)?.focus(), [first]);
  const demo = useQuery(demoQuery);
  const logIn = useMutation({
    mutationFn: async (body: Typed) => (await api.POST("/session", { body })).data!,
    onSuccess: (person, { password }) => onEntered(person, password),
  });
  const send = () => {
    const empty =
      typed.loginName === "" ? "login-name" : typed.password === "" ? "login-password" : null;
    if (empty === null) logIn.mutate(typed);
    else document.getElementById(empty)?.focus();
  };
  const problem = logIn.error instanceof ProblemError ? logIn.error.problem : null;
  const wait = useWait(logIn.error);
  const refused =
    problem?.status === 401 ? problem.detail : wait === null ? undefined : t(wait.help);
  const accounts = demo.data ?? [];
  return (
    <Door
      title={t("logIn")}
      turns={ended === null}
      beside={
        <>
          <h1>{t("system")}</h1>
          <p className="door-what">{t("systemIs")}</p>
          {accounts.length === 0 ? null : (
            <DemoAccounts
              accounts={accounts}
              waiting={logIn.isPending}
              onChoose={({ loginName, password }) => logIn.mutate({ loginName, password })}
            />
          )}
        </>
      }
    >
      <h2>{t("logIn")}</h2>
      {ended === null ? null : (
        <p role="status" className="door-ended">
          {t("ended", { name: ended.displayName })}
        </p>
      )}
      {logIn.error === null || refused !== undefined ? null : <ProblemNotice error={logIn.error} />}
      <Form layout="vertical" requiredMark={false} onFinish={send}>
        <Form.Item label={t("loginName")} htmlFor="login-name">
          <Input
            id="login-name"
            size="large"
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
            maxLength={64}
            value={typed.loginName}
            onChange={(event) => setTyped({ ...typed, loginName: event.target.value })}
          />
        </Form.Item>
        <SecretField
          id="login-password"
          label={t("password")}
          autoComplete="current-password"
          value={typed.password}
          refused={refused}
          onChange={(password) => setTyped({ ...typed, password })}
        />
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          block
          loading={logIn.isPending}
          disabled={wait !== null}
        >
          {wait === null || wait.left === null ? t("logIn") : t("wait", { left: clock(wait.left) })}
        </Button>
      </Form>
      <p className="door-more">
        <span>{t("forgotten")}</span>
        <span>{t("idle")}</span>
      </p>
    </Door>
  );
}

function DemoAccounts({
  accounts,
  waiting,
  onChoose,
}: {
  accounts: readonly DemoLogin[];
  waiting: boolean;
  onChoose(account: DemoLogin): void;
}) {
  const { t } = useTranslation("identity");
  return (
    <section className="door-demo" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{t("demo")}</h2>
      <p className="sub">{t("demoIs")}</p>
      <ul>
        {accounts.map((account) => (
          <li key={account.loginName}>
            <button type="button" disabled={waiting} onClick={() => onChoose(account)}>
              <span>{account.displayName}</span>
              <span className="sub">{account.loginName}</span>
              <Icon name="arrow" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Wait {
  /** Seconds; nothing where waiting does not help. */
  left: number | null;
  help: "waitHelp" | "askForReset";
}

/** Too many wrong tries: how long it takes until the next is looked at. */
function useWait(error: Error | null): Wait | null {
  const seconds =
    error instanceof ProblemError && error.problem.status === 429 ? (error.retryAfter ?? 1) : null;
  const [left, setLeft] = useState(0);
  useEffect(() => {
    if (seconds === null || seconds > LONGEST_WAIT) return undefined;
    const end = Date.now() + seconds * 1000;
    const look = () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    look();
    const ticking = setInterval(look, 250);
    return () => clearInterval(ticking);
    // Another refusal with the same wait is another wait.
  }, [seconds, error]);
  if (seconds === null) return null;
  if (seconds > LONGEST_WAIT) return { left: null, help: "askForReset" };
  return left === 0 ? null : { left, help: "waitHelp" };
}
