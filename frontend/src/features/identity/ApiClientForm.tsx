import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Checkbox, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError, section, type Loaded, type Schemas } from "../../api/client";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Assignments } from "./Assignments";
import { clientQueries, type ApiClientView } from "./queries";
import {
  areaDraftOf,
  areasOf,
  endOfDay,
  inAYear,
  lastDayBefore,
  NEW_ASSIGNMENT,
  SCOPES,
} from "./rules";

type ClientInput = Schemas["ApiClientInput"];

const fieldsOf = (areas: number): string[] => [
  "/clientId",
  "/displayName",
  "/scopes",
  "/expiresAt",
  ...Array.from({ length: areas }, (_, i) =>
    ["departmentId", "region", "firstYear", "lastYear"].map((name) => `/areas/${i}/${name}`),
  ).flat(),
];

/** 增加 API 客户端: the secret is made by the system and shown to whoever adds it. */
export function AddApiClient({
  onClose,
  onAdded,
}: {
  onClose(): void;
  onAdded(added: Schemas["NewSecret"]): void;
}) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: async ({ input }: { input: ClientInput }) =>
      (await api.POST("/api-clients", { body: input })).data!,
    onSuccess: async (added) => {
      await queries.invalidateQueries({ queryKey: clientQueries.all });
      onAdded(added);
    },
  });
  const [initial] = useState<ClientInput>(() => ({
    clientId: "",
    displayName: "",
    scopes: ["READ_TREE", "READ"],
    areas: [],
    expiresAt: endOfDay(inAYear(new Date()))!,
  }));
  return (
    <ClientForm
      title={t("clients.add")}
      initial={initial}
      isNew
      saving={add.isPending}
      error={add.error}
      onClose={onClose}
      onSave={(input) => add.mutate({ input })}
    />
  );
}

/** 修改: what is edited is what was there when it was opened. */
export function EditApiClient({ client, onClose }: { client: ApiClientView; onClose(): void }) {
  const { t } = useTranslation("identity");
  const found = useQuery({
    queryKey: [...clientQueries.all, "one", client.id],
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async ({ signal }) => section("/api-clients/{id}", { id: client.id }).load(signal),
  });
  if (found.data !== undefined) return <Editor loaded={found.data} onClose={onClose} />;
  return (
    <Modal
      open
      title={t("clients.editTitle", { name: client.clientId })}
      footer={null}
      onCancel={onClose}
    >
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton />
      )}
    </Modal>
  );
}

function Editor({ loaded, onClose }: { loaded: Loaded<ApiClientView>; onClose(): void }) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const { id, clientId } = loaded.value;
  const save = useMutation({
    mutationFn: async ({ input, disabled }: { input: ClientInput; disabled: boolean }) =>
      section("/api-clients/{id}", { id }).save(
        { ...loaded.value, ...input, disabled },
        loaded.etag,
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [...clientQueries.all, "list"] });
      onClose();
    },
  });
  return (
    <ClientForm
      title={t("clients.editTitle", { name: clientId })}
      initial={loaded.value}
      isNew={false}
      saving={save.isPending}
      error={save.error}
      onClose={onClose}
      onSave={(input, disabled) => save.mutate({ input, disabled })}
    />
  );
}

function ClientForm({
  title,
  initial,
  isNew,
  saving,
  error,
  onClose,
  onSave,
}: {
  title: string;
  initial: ClientInput & { disabled?: boolean };
  isNew: boolean;
  saving: boolean;
  error: Error | null;
  onClose(): void;
  onSave(input: ClientInput, disabled: boolean): void;
}) {
  const { t } = useTranslation("identity");
  const [texts, setTexts] = useState({
    clientId: initial.clientId,
    displayName: initial.displayName,
  });
  const [scopes, setScopes] = useState(initial.scopes);
  const [day, setDay] = useState(lastDayBefore(initial.expiresAt));
  const [disabled, setDisabled] = useState(initial.disabled ?? false);
  const [drafts, setDrafts] = useState(() =>
    isNew ? [NEW_ASSIGNMENT] : initial.areas.map(areaDraftOf),
  );
  const areas = areasOf(drafts);
  const until = day === lastDayBefore(initial.expiresAt) ? initial.expiresAt : endOfDay(day);
  const ready = areas !== null && areas.length > 0 && scopes.length > 0 && until !== null;
  const at = (pointer: string) => (error instanceof ProblemError ? error.at(pointer) : []);
  const refused = (pointer: string) =>
    at(pointer).length === 0
      ? {}
      : { validateStatus: "error" as const, help: at(pointer).join(" ") };
  return (
    <Modal
      open
      width={720}
      title={title}
      okText={isNew ? t("clients.add") : t("accounts.save")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => {
        if (areas === null || until === null) return;
        onSave(
          {
            clientId: texts.clientId.trim(),
            displayName: texts.displayName.trim(),
            scopes: SCOPES.filter((scope) => scopes.includes(scope)),
            areas,
            expiresAt: until,
          },
          disabled,
        );
      }}
      okButtonProps={{ loading: saving, disabled: !ready }}
    >
      {error === null ? null : <ProblemNotice error={error} shownAt={fieldsOf(drafts.length)} />}
      <Form layout="vertical">
        {(isNew ? (["clientId", "displayName"] as const) : (["displayName"] as const)).map(
          (name) => (
            <Form.Item
              key={name}
              label={t(name === "clientId" ? "clients.clientId" : "clients.name")}
              required
              htmlFor={`client-${name}`}
              {...(name === "clientId" ? { extra: t("loginNameIs") } : {})}
              {...refused(`/${name}`)}
            >
              <Input
                id={`client-${name}`}
                autoComplete="off"
                maxLength={name === "clientId" ? 64 : 100}
                value={texts[name]}
                onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
              />
            </Form.Item>
          ),
        )}
        <Form.Item label={t("clients.mayDo")} required {...refused("/scopes")}>
          <div className="scopes" role="group" aria-label={t("clients.mayDo")}>
            {SCOPES.map((scope) => (
              <Checkbox
                key={scope}
                checked={scopes.includes(scope)}
                onChange={(event) =>
                  setScopes(
                    event.target.checked ? [...scopes, scope] : scopes.filter((s) => s !== scope),
                  )
                }
              >
                {t(`scope.${scope}`)}
              </Checkbox>
            ))}
          </div>
        </Form.Item>
        <Form.Item
          label={t("clients.until")}
          required
          htmlFor="client-expiresAt"
          extra={t("clients.untilIs")}
          {...refused("/expiresAt")}
        >
          <Input
            id="client-expiresAt"
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        </Form.Item>
        {isNew ? null : (
          <Form.Item extra={t("clients.saveNote")}>
            <Checkbox checked={disabled} onChange={(event) => setDisabled(event.target.checked)}>
              {t("clients.disable")}
            </Checkbox>
          </Form.Item>
        )}
        <Assignments of="areas" drafts={drafts} onChange={setDrafts} at={at} />
      </Form>
    </Modal>
  );
}
