import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError, type Schemas } from "../../api/client";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { Assignments } from "./Assignments";
import { accountQueries } from "./queries";
import { assignmentsOf, NEW_ASSIGNMENT, type RoleAssignment } from "./rules";

const TEXTS = ["loginName", "displayName"] as const;

/** The pointers at which an account's form shows what is refused. */
export const fieldsOf = (roles: number): string[] => [
  "/loginName",
  "/displayName",
  ...Array.from({ length: roles }, (_, i) =>
    ["role", "departmentId", "region", "firstYear", "lastYear"].map(
      (name) => `/assignments/${i}/${name}`,
    ),
  ).flat(),
];

/** 增加账号: the first password is made by the system and shown to whoever adds it. */
export function AddAccount({
  onClose,
  onAdded,
}: {
  onClose(): void;
  onAdded(added: Schemas["NewPassword"]): void;
}) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const [texts, setTexts] = useState({ loginName: "", displayName: "" });
  const [drafts, setDrafts] = useState([NEW_ASSIGNMENT]);
  const assignments = assignmentsOf(drafts);
  const add = useMutation({
    mutationFn: async (roles: RoleAssignment[]) =>
      (
        await api.POST("/accounts", {
          body: {
            loginName: texts.loginName.trim(),
            displayName: texts.displayName.trim(),
            assignments: roles,
          },
        })
      ).data!,
    onSuccess: async (added) => {
      await queries.invalidateQueries({ queryKey: accountQueries.all });
      onAdded(added);
    },
  });
  const at = (pointer: string) => (add.error instanceof ProblemError ? add.error.at(pointer) : []);
  return (
    <Modal
      open
      width={720}
      title={t("accounts.add")}
      okText={t("accounts.add")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => {
        if (assignments !== null) add.mutate(assignments);
      }}
      okButtonProps={{ loading: add.isPending, disabled: assignments === null }}
    >
      {add.error === null ? null : (
        <ProblemNotice error={add.error} shownAt={fieldsOf(drafts.length)} />
      )}
      <Form layout="vertical">
        {TEXTS.map((name) => (
          <Form.Item
            key={name}
            label={t(name)}
            required
            htmlFor={`account-${name}`}
            {...(name === "loginName" ? { extra: t("loginNameIs") } : {})}
            {...(at(`/${name}`).length === 0
              ? {}
              : { validateStatus: "error" as const, help: at(`/${name}`).join(" ") })}
          >
            <Input
              id={`account-${name}`}
              autoComplete="off"
              maxLength={name === "loginName" ? 64 : 100}
              value={texts[name]}
              onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
            />
          </Form.Item>
        ))}
        <Assignments drafts={drafts} onChange={setDrafts} at={at} />
      </Form>
    </Modal>
  );
}
