import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError } from "../../api/client";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";

/** 新建: a year of a unit, with its scheme and deadline. */
export function NewEvaluation({ onClose }: { onClose(): void }) {
  const { t } = useTranslation("evaluation");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [departmentId, setDepartment] = useState<string>();
  const [fiscalYear, setYear] = useState(2024);
  const [schemeId, setScheme] = useState<string>();
  const [deadline, setDeadline] = useState("");
  // One key a dialog: pressing twice, or again after a lost answer, opens one year.
  const [key] = useState(() => crypto.randomUUID());
  const departments = useQuery({
    queryKey: ["departments", "choice"],
    queryFn: async () =>
      (await api.GET("/departments", { params: { query: { limit: 200 } } })).data!.items,
  });
  const schemes = useQuery({
    queryKey: ["schemes", fiscalYear],
    queryFn: async () =>
      (await api.GET("/scoring/schemes", { params: { query: { kind: "PROJECT", fiscalYear } } }))
        .data!.items,
  });
  const scheme = schemeId ?? schemes.data?.[0]?.id;
  const add = useMutation({
    mutationFn: async () =>
      (
        await api.POST("/evaluations", {
          params: { header: { "Idempotency-Key": key } },
          body: {
            departmentId: departmentId ?? "",
            fiscalYear,
            schemeId: scheme ?? "",
            deadline: deadline === "" ? null : deadline,
          },
        })
      ).data!,
    onSuccess: async (added) => {
      await queries.invalidateQueries({ queryKey: ["evaluations"] });
      onClose();
      await navigate({
        to: "/evaluations/$evaluationId/$section",
        params: { evaluationId: added.id, section: "profile" },
      });
    },
  });
  const refused = (pointer: string) => {
    const messages = add.error instanceof ProblemError ? add.error.at(pointer) : [];
    return messages.length === 0
      ? {}
      : { validateStatus: "error" as const, help: messages.join(" ") };
  };
  return (
    <Modal
      open
      title={t("new.title")}
      okText={t("new.ok")}
      cancelText={t("cancel", { ns: "shared" })}
      onCancel={onClose}
      onOk={() => add.mutate()}
      okButtonProps={{
        disabled: departmentId === undefined || scheme === undefined,
        loading: add.isPending,
      }}
    >
      {add.error === null ? null : <ProblemNotice error={add.error} />}
      <Form layout="vertical">
        <Form.Item label={t("new.unit")} htmlFor="new-unit" {...refused("/departmentId")}>
          <Select
            id="new-unit"
            showSearch
            optionFilterProp="label"
            {...(departmentId === undefined ? {} : { value: departmentId })}
            options={(departments.data ?? []).map((d) => ({
              value: d.id,
              label: d.departmentCode === null ? d.name : `${d.departmentCode}-${d.name}`,
            }))}
            onChange={setDepartment}
          />
        </Form.Item>
        <Form.Item label={t("new.year")} htmlFor="new-year" {...refused("/fiscalYear")}>
          <Select
            id="new-year"
            value={fiscalYear}
            options={[2026, 2025, 2024, 2023].map((year) => ({
              value: year,
              label: t("yearOf", { year }),
            }))}
            onChange={setYear}
          />
        </Form.Item>
        <Form.Item label={t("new.scheme")} htmlFor="new-scheme" {...refused("/schemeId")}>
          <Select
            id="new-scheme"
            {...(scheme === undefined ? {} : { value: scheme })}
            options={(schemes.data ?? []).map((s) => ({ value: s.id, label: s.name }))}
            onChange={setScheme}
          />
        </Form.Item>
        <Form.Item label={t("new.deadline")} htmlFor="new-deadline" {...refused("/deadline")}>
          <Input
            id="new-deadline"
            type="date"
            value={deadline}
            onChange={(event) => setDeadline(event.target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
