import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError, type Schemas } from "../../api/client";
import { ContextBar } from "../../shared/layout/ContextBar";
import { IllustrativeMark } from "../../shared/layout/marks";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";

type DepartmentView = Schemas["DepartmentView"];

/** 单位: the department tree, as a list in which each unit follows the one it belongs to. */
export function DepartmentsPage() {
  const { t } = useTranslation("department");
  const [adding, setAdding] = useState(false);
  const list = useInfiniteQuery({
    queryKey: ["departments", "list"],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam, signal }) =>
      (
        await api.GET("/departments", {
          params: {
            query: pageParam === null ? { limit: 200 } : { limit: 200, cursor: pageParam },
          },
          signal,
        })
      ).data!,
    getNextPageParam: (page) => page.next,
  });
  const departments = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ContextBar
        title={t("title")}
        actions={
          <Button type="primary" onClick={() => setAdding(true)}>
            {t("add")}
          </Button>
        }
      />
      <main className="page">
        <section className="panel">
          {list.isError ? (
            <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            <div
              className="skeleton"
              role="progressbar"
              aria-label={t("loading", { ns: "shared" })}
            />
          ) : departments.length === 0 ? (
            <p className="empty">{t("empty")}</p>
          ) : (
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">{t("code")}</th>
                  <th scope="col">{t("name")}</th>
                  <th scope="col">{t("region")}</th>
                  <th scope="col">{t("creditCode")}</th>
                </tr>
              </thead>
              <tbody>
                {asTree(departments).map(({ department, depth }) => (
                  <tr key={department.id}>
                    <td>{department.departmentCode ?? "—"}</td>
                    <td style={{ paddingLeft: 10 + depth * 20 }}>
                      {department.name} {department.illustrative ? <IllustrativeMark /> : null}
                    </td>
                    <td>{department.regionCode}</td>
                    <td>{department.creditCode ?? "—"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {list.hasNextPage ? (
            <div className="more">
              <Button onClick={() => void list.fetchNextPage()}>
                {t("more", { ns: "shared" })}
              </Button>
            </div>
          ) : null}
        </section>
      </main>
      {adding ? <AddDepartment departments={departments} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

/** Each unit after the one it belongs to; one whose superior is not in the list stands at the top. */
export function asTree(
  departments: readonly DepartmentView[],
): { department: DepartmentView; depth: number }[] {
  const known = new Set(departments.map((d) => d.id));
  const below = (
    parent: string | null,
    depth: number,
  ): { department: DepartmentView; depth: number }[] =>
    departments
      .filter((d) => (d.parentId !== null && known.has(d.parentId) ? d.parentId : null) === parent)
      .flatMap((department) => [{ department, depth }, ...below(department.id, depth + 1)]);
  return below(null, 0);
}

function AddDepartment({
  departments,
  onClose,
}: {
  departments: readonly DepartmentView[];
  onClose(): void;
}) {
  const { t } = useTranslation("department");
  const queries = useQueryClient();
  const [draft, setDraft] = useState({
    regionCode: departments[0]?.regionCode ?? "",
    departmentCode: "",
    creditCode: "",
    name: "",
    shortName: "",
    parentId: null as string | null,
  });
  const orNull = (text: string) => (text.trim() === "" ? null : text.trim());
  const add = useMutation({
    mutationFn: async () =>
      await api.POST("/departments", {
        body: {
          regionCode: draft.regionCode.trim(),
          departmentCode: orNull(draft.departmentCode),
          creditCode: orNull(draft.creditCode),
          name: draft.name.trim(),
          shortName: orNull(draft.shortName),
          parentId: draft.parentId,
          illustrative: false,
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["departments"] });
      onClose();
    },
  });
  const refused = (pointer: string) => {
    const messages = add.error instanceof ProblemError ? add.error.at(pointer) : [];
    return messages.length === 0
      ? {}
      : { validateStatus: "error" as const, help: messages.join(" ") };
  };
  const field = (
    name: "name" | "shortName" | "regionCode" | "departmentCode" | "creditCode",
    required: boolean,
  ) => (
    <Form.Item
      label={t(name === "regionCode" ? "region" : name === "departmentCode" ? "code" : name)}
      required={required}
      htmlFor={`add-${name}`}
      {...refused(`/${name}`)}
    >
      <Input
        id={`add-${name}`}
        value={draft[name]}
        onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      />
    </Form.Item>
  );
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
      {add.error === null || add.error instanceof ProblemError ? null : (
        <ProblemNotice error={add.error} />
      )}
      <Form layout="vertical">
        {field("name", true)}
        {field("shortName", false)}
        {field("regionCode", true)}
        {field("departmentCode", false)}
        {field("creditCode", false)}
        <Form.Item label={t("parent")} htmlFor="add-parent" {...refused("/parentId")}>
          <Select
            id="add-parent"
            allowClear
            value={draft.parentId}
            options={departments.map((d) => ({ value: d.id, label: d.name }))}
            onChange={(parentId: string | undefined) =>
              setDraft({ ...draft, parentId: parentId ?? null })
            }
          />
        </Form.Item>
      </Form>
    </Modal>
  );
}
