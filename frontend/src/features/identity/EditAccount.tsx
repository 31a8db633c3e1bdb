import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Checkbox, Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError, section, type Loaded } from "../../api/client";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { ConflictDialog } from "../../shared/save/SectionBody";
import { fieldsOf } from "./AddAccount";
import { Assignments } from "./Assignments";
import { accountQueries, useDepartmentNames, type AccountView } from "./queries";
import { assignmentsOf, draftOf } from "./rules";
import { useAreaWords } from "./useAreaWords";

const same = (a: AccountView, b: AccountView) => JSON.stringify(a) === JSON.stringify(b);

/** 修改账号: name, roles, disabled or not. It is saved when asked, since saving logs the account out. */
export function EditAccount({ id, name, onClose }: { id: string; name: string; onClose(): void }) {
  const { t } = useTranslation("identity");
  const found = useQuery({
    queryKey: [...accountQueries.all, "one", id],
    // What is edited is what was there when it was opened.
    gcTime: 0,
    staleTime: Infinity,
    queryFn: async ({ signal }) => section("/accounts/{id}", { id }).load(signal),
  });
  if (found.data !== undefined)
    return <Editor key={found.data.etag} id={id} loaded={found.data} onClose={onClose} />;
  return (
    <Modal open title={t("accounts.editTitle", { name })} footer={null} onCancel={onClose}>
      {found.isError ? (
        <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <Skeleton />
      )}
    </Modal>
  );
}

function Editor({
  id,
  loaded,
  onClose,
}: {
  id: string;
  loaded: Loaded<AccountView>;
  onClose(): void;
}) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const [seen, setSeen] = useState(loaded);
  const [displayName, setName] = useState(loaded.value.displayName);
  const [disabled, setDisabled] = useState(loaded.value.disabled);
  const [drafts, setDrafts] = useState(() => loaded.value.assignments.map(draftOf));
  const [conflict, setConflict] = useState<{ theirs: AccountView; mine: AccountView } | null>(null);
  const assignments = assignmentsOf(drafts);
  const describe = useDescription(conflict);
  const account = section("/accounts/{id}", { id });
  const save = useMutation({
    mutationFn: async ({ mine, etag }: { mine: AccountView; etag: string }) => {
      try {
        await account.save(mine, etag);
        return true;
      } catch (refused) {
        if (!(refused instanceof ProblemError) || refused.problem.status !== 412) throw refused;
        const theirs = await account.load();
        const { mustChangePassword } = theirs.value;
        // The person chose a password meanwhile: that is nothing to choose between.
        if (same(theirs.value, { ...seen.value, mustChangePassword })) {
          await account.save({ ...mine, mustChangePassword }, theirs.etag);
          return true;
        }
        setSeen(theirs);
        setConflict({ theirs: theirs.value, mine });
        return false;
      }
    },
    onSuccess: async (saved) => {
      if (!saved) return;
      await queries.invalidateQueries({ queryKey: [...accountQueries.all, "list"] });
      onClose();
    },
  });
  const at = (pointer: string) =>
    save.error instanceof ProblemError ? save.error.at(pointer) : [];
  const resolve = (choice: "mine" | "theirs") => {
    if (conflict === null) return;
    setConflict(null);
    if (choice === "mine") {
      // What is no longer the form's to say is as they left it.
      const { mustChangePassword } = conflict.theirs;
      save.mutate({ mine: { ...conflict.mine, mustChangePassword }, etag: seen.etag });
    } else {
      setName(conflict.theirs.displayName);
      setDisabled(conflict.theirs.disabled);
      setDrafts(conflict.theirs.assignments.map(draftOf));
    }
  };
  return (
    <Modal
      open
      width={720}
      title={t("accounts.editTitle", { name: seen.value.loginName })}
      okText={t("accounts.save")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => {
        if (assignments === null) return;
        const mine = { ...seen.value, displayName: displayName.trim(), disabled, assignments };
        save.mutate({ mine, etag: seen.etag });
      }}
      okButtonProps={{ loading: save.isPending, disabled: assignments === null }}
    >
      {save.error === null ? null : (
        <ProblemNotice error={save.error} shownAt={fieldsOf(drafts.length)} />
      )}
      <Form layout="vertical">
        <Form.Item
          label={t("displayName")}
          required
          htmlFor="account-displayName"
          {...(at("/displayName").length === 0
            ? {}
            : { validateStatus: "error" as const, help: at("/displayName").join(" ") })}
        >
          <Input
            id="account-displayName"
            maxLength={100}
            value={displayName}
            onChange={(event) => setName(event.target.value)}
          />
        </Form.Item>
        <Form.Item extra={t("accounts.saveNote")}>
          <Checkbox checked={disabled} onChange={(event) => setDisabled(event.target.checked)}>
            {t("accounts.disable")}
          </Checkbox>
        </Form.Item>
        <Assignments drafts={drafts} onChange={setDrafts} at={at} />
      </Form>
      {conflict === null ? null : (
        <ConflictDialog conflict={conflict} describe={describe} resolve={resolve} />
      )}
    </Modal>
  );
}

function useDescription(conflict: { theirs: AccountView; mine: AccountView } | null) {
  const { t } = useTranslation("identity");
  const ids = [...(conflict?.theirs.assignments ?? []), ...(conflict?.mine.assignments ?? [])];
  const names = useDepartmentNames(ids.flatMap((given) => given.departmentId ?? []));
  const areaOf = useAreaWords(names);
  return (account: AccountView): [string, string][] => [
    [t("displayName"), account.displayName],
    [t("accounts.state"), t(account.disabled ? "accounts.disabled" : "accounts.usable")],
    ...account.assignments.map((given, i): [string, string] => [
      t("assignments.one", { n: i + 1 }),
      `${t(`role.${given.role}`)}　${areaOf(given)}`,
    ]),
  ];
}
