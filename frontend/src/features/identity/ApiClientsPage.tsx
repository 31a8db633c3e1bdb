import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Input, Modal } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, type Schemas } from "../../api/client";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { AddApiClient, EditApiClient } from "./ApiClientForm";
import { ApiClientTable, type Deed } from "./ApiClientTable";
import { clientQueries, type ApiClientView } from "./queries";
import { ShownOnce } from "./ShownOnce";
import "./accounts.css";

type Doing = { kind: "add" } | { kind: Deed; client: ApiClientView } | null;

/** API 客户端: other systems that get in without a person. */
export function ApiClientsPage() {
  const { t } = useTranslation("identity");
  const [typed, setTyped] = useState("");
  const [doing, setDoing] = useState<Doing>(null);
  const [given, setGiven] = useState<Schemas["NewSecret"] | null>(null);
  const list = useInfiniteQuery(clientQueries.list(useDeferredValue(typed.trim())));
  const clients = list.data?.pages.flatMap((page) => page.items) ?? [];
  const close = () => setDoing(null);
  const give = (secret: Schemas["NewSecret"]) => {
    setDoing(null);
    setGiven(secret);
  };
  return (
    <>
      <ContextBar
        title={t("clients.title")}
        actions={
          <Button type="primary" onClick={() => setDoing({ kind: "add" })}>
            {t("clients.add")}
          </Button>
        }
      />
      <main className="page">
        <section className="panel" aria-label={t("clients.list")}>
          <div className="filters">
            <Input
              aria-label={t("clients.search")}
              placeholder={t("clients.search")}
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
          ) : clients.length === 0 ? (
            <EmptyState
              action={
                typed === "" ? null : (
                  <Button onClick={() => setTyped("")}>{t("accounts.showAll")}</Button>
                )
              }
            >
              {t(typed === "" ? "clients.noneYet" : "clients.none")}
            </EmptyState>
          ) : (
            <ApiClientTable clients={clients} onDo={(kind, client) => setDoing({ kind, client })} />
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
      {doing?.kind === "add" ? <AddApiClient onClose={close} onAdded={give} /> : null}
      {doing?.kind === "edit" ? <EditApiClient client={doing.client} onClose={close} /> : null}
      {doing?.kind === "rotate" || doing?.kind === "revoke" ? (
        <Asked kind={doing.kind} client={doing.client} onClose={close} onRotated={give} />
      ) : null}
      {given === null ? null : (
        <ShownOnce
          title={t("clients.secret.title", { name: given.client.clientId })}
          what={t(given.previousUntil === null ? "clients.secret.what" : "clients.secret.overlap")}
          label={t("clients.secret.label")}
          secret={given.secret}
          onClose={() => setGiven(null)}
        />
      )}
    </>
  );
}

/** What cannot be taken back is asked first. */
function Asked({
  kind,
  client,
  onClose,
  onRotated,
}: {
  kind: "rotate" | "revoke";
  client: ApiClientView;
  onClose(): void;
  onRotated(given: Schemas["NewSecret"]): void;
}) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const params = { path: { id: client.id } };
  const act = useMutation({
    mutationFn: async () => {
      if (kind === "rotate") return (await api.POST("/api-clients/{id}/secret", { params })).data!;
      await api.POST("/api-clients/{id}/revocation", { params });
      return null;
    },
    onSuccess: async (given) => {
      await queries.invalidateQueries({ queryKey: clientQueries.all });
      if (given === null) onClose();
      else onRotated(given);
    },
  });
  return (
    <Modal
      open
      title={t(`clients.${kind}Title`, { name: client.clientId })}
      okText={t(`clients.${kind}`)}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => act.mutate()}
      okButtonProps={{ danger: kind === "revoke", loading: act.isPending }}
    >
      {act.error === null ? null : <ProblemNotice error={act.error} />}
      <p>{t(`clients.${kind}Note`)}</p>
    </Modal>
  );
}
