import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { departmentChoices, useDepartmentNames } from "./queries";
import { isYear, NEW_ASSIGNMENT, ROLES, type AssignmentDraft } from "./rules";

interface Props {
  /** Roles and where they hold, or only where something holds. */
  of?: "assignments" | "areas";
  drafts: readonly AssignmentDraft[];
  onChange(drafts: AssignmentDraft[]): void;
  /** What the server refuses, by JSON pointer. */
  at(pointer: string): string[];
}

/** The roles of an account, each with where and when it holds. */
export function Assignments({ of = "assignments", drafts, onChange, at }: Props) {
  const { t } = useTranslation("identity");
  return (
    <>
      {drafts.length === 0 && of === "assignments" ? (
        <p className="sub">{t("accounts.noAssignment")}</p>
      ) : null}
      {drafts.map((draft, i) => (
        <Assignment
          key={i}
          of={of}
          n={i + 1}
          draft={draft}
          at={(name) => at(`/${of}/${i}/${name}`)}
          onChange={(next) => onChange(drafts.map((old, j) => (i === j ? next : old)))}
          onRemove={() => onChange(drafts.filter((_, j) => i !== j))}
        />
      ))}
      <Button size="small" onClick={() => onChange([...drafts, NEW_ASSIGNMENT])}>
        {t(`${of}.add`)}
      </Button>
    </>
  );
}

function Assignment({
  of,
  n,
  draft,
  at,
  onChange,
  onRemove,
}: {
  of: "assignments" | "areas";
  n: number;
  draft: AssignmentDraft;
  at(name: string): string[];
  onChange(draft: AssignmentDraft): void;
  onRemove(): void;
}) {
  const { t } = useTranslation("identity");
  const refused = (name: string, own: string | null = null) => {
    const messages = [...at(name), ...(own === null ? [] : [own])];
    return messages.length === 0
      ? {}
      : { validateStatus: "error" as const, help: messages.join(" ") };
  };
  const id = (name: string) => `assignment-${n}-${name}`;
  return (
    <fieldset className={`assignment ${of}`}>
      <legend>{t(`${of}.one`, { n })}</legend>
      {of === "areas" ? null : (
        <Form.Item label={t("accounts.roleIs")} htmlFor={id("role")} {...refused("role")}>
          <Select
            id={id("role")}
            value={draft.role}
            options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`) }))}
            onChange={(role) => onChange({ ...draft, role })}
          />
        </Form.Item>
      )}
      <Form.Item
        label={t("accounts.department")}
        htmlFor={id("department")}
        {...refused("departmentId")}
      >
        <DepartmentPicker
          id={id("department")}
          value={draft.departmentId}
          onChange={(departmentId) => onChange({ ...draft, departmentId })}
        />
      </Form.Item>
      <Form.Item label={t("accounts.region")} htmlFor={id("region")} {...refused("region")}>
        <Input
          id={id("region")}
          inputMode="numeric"
          maxLength={9}
          placeholder={t("accounts.regionHelp")}
          value={draft.region}
          onChange={(event) => onChange({ ...draft, region: event.target.value })}
        />
      </Form.Item>
      {(["firstYear", "lastYear"] as const).map((name) => (
        <Form.Item
          key={name}
          label={t(`accounts.${name}`)}
          htmlFor={id(name)}
          {...refused(name, isYear(draft[name]) ? null : t("accounts.notAYear"))}
        >
          <Input
            id={id(name)}
            inputMode="numeric"
            maxLength={4}
            placeholder={t("accounts.allYears")}
            value={draft[name]}
            onChange={(event) => onChange({ ...draft, [name]: event.target.value })}
          />
        </Form.Item>
      ))}
      <Button size="small" aria-label={t(`${of}.remove`, { n })} onClick={onRemove}>
        ×
      </Button>
    </fieldset>
  );
}

function DepartmentPicker({
  id,
  value,
  onChange,
}: {
  id: string;
  value: string | null;
  onChange(departmentId: string | null): void;
}) {
  const { t } = useTranslation("identity");
  const [sought, seek] = useState("");
  const found = useQuery({
    ...departmentChoices(useDeferredValue(sought)),
    placeholderData: keepPreviousData,
  });
  const names = useDepartmentNames(value === null ? [] : [value]);
  const options = (found.data ?? []).map((d) => ({
    value: d.id,
    label: d.departmentCode === null ? d.name : `${d.departmentCode}-${d.name}`,
  }));
  const chosen =
    value === null || options.some((option) => option.value === value)
      ? []
      : [{ value, label: names.get(value) ?? value }];
  return (
    <Select
      id={id}
      allowClear
      showSearch={{ optionFilterProp: "label", onSearch: seek }}
      placeholder={t("accounts.allDepartments")}
      notFoundContent={t("accounts.noDepartment")}
      value={value}
      options={[...chosen, ...options]}
      onChange={(departmentId: string | undefined) => onChange(departmentId ?? null)}
    />
  );
}
