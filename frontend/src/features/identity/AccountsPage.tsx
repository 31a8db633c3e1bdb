import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { Button, Input, Modal } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, type Schemas } from "../../api/client";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { AddAccount } from "./AddAccount";
import { EditAccount } from "./EditAccount";
import { accountQueries, useDepartmentNames, type AccountView } from "./queries";
import { ShownOnce } from "./ShownOnce";
import { useAreaWords } from "./useAreaWords";
import "./accounts.css";

type Doing = { kind: "add" } | { kind: "edit" | "reset"; account: AccountView } | null;

/** 账号: who may log in, and as what. */
export function AccountsPage({ own }: { own: string }) {
  const { t } = useTranslation("identity");
  const [typed, setTyped] = useState("");
  const [doing, setDoing] = useState<Doing>(null);
  const [given, setGiven] = useState<Schemas["NewPassword"] | null>(null);
  const list = useInfiniteQuery(accountQueries.list(useDeferredValue(typed.trim())));
  const accounts = list.data?.pages.flatMap((page) => page.items) ?? [];
  const close = () => setDoing(null);
  const give = (password: Schemas["NewPassword"]) => {
    setDoing(null);
    setGiven(password);
  };
  return (
    <>
      <ContextBar
        title={t("accounts.title")}
        actions={
          <Button type="primary" onClick={() => setDoing({ kind: "add" })}>
            {t("accounts.add")}
          </Button>
        }
      />
      <main className="page">
        <section className="panel" aria-label={t("accounts.list")}>
          <div className="filters">
            <Input
              aria-label={t("accounts.search")}
              placeholder={t("accounts.search")}
              allowClear
              maxLength={100}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          {list.isError ? (
            <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            <Skeleton />
          ) : accounts.length === 0 ? (
            <EmptyState
              action={<Button onClick={() => setTyped("")}>{t("accounts.showAll")}</Button>}
            >
              {t("accounts.none")}
            </EmptyState>
          ) : (
            <AccountTable
              accounts={accounts}
              own={own}
              onDo={(kind, account) => setDoing({ kind, account })}
            />
          )}
          {list.hasNextPage ? (
            <div className="more">
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t("more", { ns: "shared" })}
              </Button>
            </div>
          ) : null}
        </section>
      </main>
      {doing?.kind === "add" ? <AddAccount onClose={close} onAdded={give} /> : null}
      {doing?.kind === "edit" ? (
        <EditAccount id={doing.account.id} name={doing.account.loginName} onClose={close} />
      ) : null}
      {doing?.kind === "reset" ? (
        <ResetPassword account={doing.account} onClose={close} onReset={give} />
      ) : null}
      {given === null ? null : (
        <ShownOnce
          title={t("accounts.password.title", { name: given.account.loginName })}
          what={t("accounts.password.what")}
          label={t("accounts.password.label")}
          secret={given.password}
          onClose={() => setGiven(null)}
        />
      )}
    </>
  );
}

function AccountTable({
  accounts,
  own,
  onDo,
}: {
  accounts: readonly AccountView[];
  own: string;
  onDo(kind: "edit" | "reset", account: AccountView): void;
}) {
  const { t } = useTranslation("identity");
  const ids = accounts.flatMap((a) => a.assignments.flatMap((given) => given.departmentId ?? []));
  const areaOf = useAreaWords(useDepartmentNames(ids));
  return (
    <table className="list accounts">
      <thead>
        <tr>
          <th scope="col">{t("loginName")}</th>
          <th scope="col">{t("displayName")}</th>
          <th scope="col">{t("roles")}</th>
          <th scope="col">{t("accounts.state")}</th>
          <th scope="col">
            <span className="sr">{t("accounts.actions")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <tr key={account.id}>
            <th scope="row">{account.loginName}</th>
            <td data-label={t("displayName")}>{account.displayName}</td>
            <td data-label={t("roles")}>
              {account.assignments.length === 0 ? <span className="absent">—</span> : null}
              <ul>
                {account.assignments.map((given, i) => (
                  <li key={i}>
                    {t(`role.${given.role}`)} <span className="sub">{areaOf(given)}</span>
                  </li>
                ))}
              </ul>
            </td>
            <td data-label={t("accounts.state")}>
              {account.disabled ? (
                <span className="chip warn">{t("accounts.disabled")}</span>
              ) : (
                t("accounts.usable")
              )}
              {account.mustChangePassword ? (
                <span className="sub"> {t("accounts.firstPassword")}</span>
              ) : null}
            </td>
            <td className="num todo">
              {account.id === own ? (
                <span className="sub">{t("accounts.own")}</span>
              ) : (
                (["edit", "reset"] as const).map((kind) => (
                  <button
                    key={kind}
                    type="button"
                    className="link"
                    aria-label={`${t(`accounts.${kind}`)} ${account.loginName}`}
                    onClick={() => onDo(kind, account)}
                  >
                    {t(`accounts.${kind}`)}
                  </button>
                ))
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ResetPassword({
  account,
  onClose,
  onReset,
}: {
  account: AccountView;
  onClose(): void;
  onReset(given: Schemas["NewPassword"]): void;
}) {
  const { t } = useTranslation("identity");
  const reset = useMutation({
    mutationFn: async () =>
      (await api.POST("/accounts/{id}/password-reset", { params: { path: { id: account.id } } }))
        .data!,
    onSuccess: onReset,
  });
  return (
    <Modal
      open
      title={t("accounts.resetTitle", { name: account.loginName })}
      okText={t("accounts.reset")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => reset.mutate()}
      okButtonProps={{ danger: true, loading: reset.isPending }}
    >
      {reset.error === null ? null : <ProblemNotice error={reset.error} />}
      <p>{t("accounts.resetNote")}</p>
    </Modal>
  );
}
