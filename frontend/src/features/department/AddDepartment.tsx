import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError } from "../../api/client";
import { requestKey } from "../../api/requestKey";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { departmentQueries, type DepartmentView } from "./queries";

const TEXTS = ["name", "shortName", "regionCode", "departmentCode", "creditCode"] as const;
type TextField = (typeof TEXTS)[number];

const NEEDED: readonly TextField[] = ["name", "regionCode"];
const FIELDS = [...TEXTS, "parentId"].map((name) => `/${name}`);

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** 增加单位: what the server refuses stands at its field. */
export function AddDepartment({
  departments,
  onClose,
}: {
  departments: readonly DepartmentView[];
  onClose: () => void;
}) {
  const { t } = useTranslation("department");
  const queries = useQueryClient();
  const [texts, setTexts] = useState<Record<TextField, string>>({
    name: "",
    shortName: "",
    regionCode: departments[0]?.regionCode ?? "",
    departmentCode: "",
    creditCode: "",
  });
  const [parentId, setParent] = useState<string | null>(null);
  // Pressing twice, or again after a lost answer, adds one; what was refused and then changed is another request.
  const [key, setKey] = useState(requestKey);
  const add = useMutation({
    mutationFn: async () =>
      await api.POST("/departments", {
        params: { header: { "Idempotency-Key": key } },
        body: {
          regionCode: texts.regionCode.trim(),
          departmentCode: orNull(texts.departmentCode),
          creditCode: orNull(texts.creditCode),
          name: texts.name.trim(),
          shortName: orNull(texts.shortName),
          parentId,
          illustrative: false,
        },
      }),
    onError: (error) => {
      if (error instanceof ProblemError) setKey(requestKey());
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: departmentQueries.all });
      onClose();
    },
  });
  const refused = (name: string) => {
    const messages = add.error instanceof ProblemError ? add.error.at(`/${name}`) : [];
    return messages.length === 0
      ? {}
      : { validateStatus: "error" as const, help: messages.join(" ") };
  };
  return (
    <Modal
      open
      title={t("add")}
      okText={t("add")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => add.mutate()}
      okButtonProps={{ loading: add.isPending }}
    >
      {add.error === null ? null : <ProblemNotice error={add.error} shownAt={FIELDS} />}
      <Form layout="vertical">
        {TEXTS.map((name) => (
          <Form.Item
            key={name}
            label={t(name)}
            required={NEEDED.includes(name)}
            htmlFor={`add-${name}`}
            {...refused(name)}
          >
            <Input
              id={`add-${name}`}
              value={texts[name]}
              onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
            />
          </Form.Item>
        ))}
        <Form.Item label={t("parent")} htmlFor="add-parent" {...refused("parentId")}>
          <Select
            id="add-parent"
            allowClear
            value={parentId}
            showSearch={{ optionFilterProp: "label" }}
            options={departments.map((d) => ({ value: d.id, label: d.name }))}
            onChange={(id: string | undefined) => setParent(id ?? null)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
