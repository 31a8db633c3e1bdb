import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form, Input, Modal, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError } from "../../api/client";
import { requestKey } from "../../api/requestKey";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { choices } from "./queries";
import { evaluatedYear, today, years } from "./rules";

const FIELDS = ["/departmentId", "/fiscalYear", "/schemeId", "/deadline"] as const;

/** 新建: a year of a unit, with its scheme and deadline. */
export function NewEvaluation({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation("evaluation");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [sought, seek] = useState("");
  const [departmentId, setDepartment] = useState<string>();
  const [fiscalYear, setYear] = useState(() => evaluatedYear(today()));
  const [schemeId, setScheme] = useState<string>();
  const [deadline, setDeadline] = useState("");
  // Pressing twice, or again after a lost answer, opens one year; what was refused and then changed is another request.
  const [key, setKey] = useState(requestKey);
  const departments = useQuery({
    ...choices.departments(useDeferredValue(sought)),
    placeholderData: keepPreviousData,
  });
  const schemes = useQuery(choices.schemes(fiscalYear));
  const scheme =
    schemes.data?.some((s) => s.id === schemeId) === true ? schemeId : schemes.data?.[0]?.id;
  const add = useMutation({
    mutationFn: async () =>
      (
        await api.POST("/evaluations", {
          params: { header: { "Idempotency-Key": key } },
          body: {
            departmentId: departmentId ?? "",
            fiscalYear,
            schemeId: scheme ?? "",
            departmentSchemeId: null,
            deadline: deadline === "" ? null : deadline,
          },
        })
      ).data!,
    onError: (error) => {
      if (error instanceof ProblemError) setKey(requestKey());
    },
    onSuccess: async (added) => {
      await queries.invalidateQueries({ queryKey: ["evaluations"] });
      onClose();
      await navigate({
        to: "/evaluations/$evaluationId/$section",
        params: { evaluationId: added.id, section: "profile" },
      });
    },
  });
  const refused = (pointer: (typeof FIELDS)[number]) => {
    const messages = add.error instanceof ProblemError ? add.error.at(pointer) : [];
    return messages.length === 0
      ? {}
      : { validateStatus: "error" as const, help: messages.join(" ") };
  };
  const unread = departments.error ?? schemes.error;
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
      {add.error === null ? null : <ProblemNotice error={add.error} shownAt={FIELDS} />}
      {unread === null ? null : (
        <ProblemNotice
          error={unread}
          onRetry={() => void Promise.all([departments.refetch(), schemes.refetch()])}
        />
      )}
      <Form layout="vertical">
        <Form.Item label={t("new.unit")} htmlFor="new-unit" required {...refused("/departmentId")}>
          <Select
            id="new-unit"
            showSearch={{ optionFilterProp: "label", onSearch: seek }}
            loading={departments.isFetching}
            notFoundContent={t("new.noUnit")}
            {...(departmentId === undefined ? {} : { value: departmentId })}
            options={(departments.data ?? []).map((d) => ({
              value: d.id,
              label: d.departmentCode === null ? d.name : `${d.departmentCode}-${d.name}`,
            }))}
            onChange={setDepartment}
          />
        </Form.Item>
        <Form.Item label={t("new.year")} htmlFor="new-year" required {...refused("/fiscalYear")}>
          <Select
            id="new-year"
            value={fiscalYear}
            options={years(today()).map((year) => ({ value: year, label: t("yearOf", { year }) }))}
            onChange={setYear}
          />
        </Form.Item>
        <Form.Item
          label={t("new.scheme")}
          htmlFor="new-scheme"
          required
          {...(schemes.data?.length === 0 ? { help: t("new.noScheme", { year: fiscalYear }) } : {})}
          {...refused("/schemeId")}
        >
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
