import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ContextBar } from "../../shared/layout/ContextBar";
import { EmptyState } from "../../shared/layout/EmptyState";
import { IllustrativeMark } from "../../shared/layout/marks";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { useMay } from "../../shared/session/rights";
import { AddDepartment } from "./AddDepartment";
import { departmentQueries, type DepartmentView } from "./queries";
import { asTree } from "../../shared/tree/asTree";

/** 单位: the department tree, as a list in which each unit follows the one it belongs to. */
export function DepartmentsPage() {
  const { t } = useTranslation("department");
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const list = useInfiniteQuery(departmentQueries.list());
  const departments = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <ContextBar
        title={t("title")}
        actions={
          may("ADMINISTER") ? (
            <Button type="primary" onClick={() => setAdding(true)}>
              {t("add")}
            </Button>
          ) : null
        }
      />
      <main className="page">
        <section className="panel" aria-label={t("list")}>
          {list.isError ? (
            <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
          ) : list.isPending ? (
            <Skeleton />
          ) : departments.length === 0 && may("ADMINISTER") ? (
            <EmptyState action={<Button onClick={() => setAdding(true)}>{t("add")}</Button>}>
              {t("empty")}
            </EmptyState>
          ) : departments.length === 0 ? (
            <EmptyState>{t("emptyForMe")}</EmptyState>
          ) : (
            <DepartmentTable departments={departments} />
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
      {adding ? <AddDepartment departments={departments} onClose={() => setAdding(false)} /> : null}
    </>
  );
}

function DepartmentTable({ departments }: { departments: readonly DepartmentView[] }) {
  const { t } = useTranslation("department");
  const absent = <span className="absent">—</span>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("shortName")}</th>
          <th scope="col">{t("departmentCode")}</th>
          <th scope="col">{t("creditCode")}</th>
          <th scope="col">{t("region")}</th>
        </tr>
      </thead>
      <tbody>
        {asTree(departments).map(({ department, depth }) => (
          <tr key={department.id}>
            <th scope="row" style={{ paddingInlineStart: 16 + depth * 20 }}>
              {department.name} {department.illustrative ? <IllustrativeMark /> : null}
            </th>
            <td data-label={t("shortName")}>{department.shortName ?? absent}</td>
            <td data-label={t("departmentCode")}>{department.departmentCode ?? absent}</td>
            <td data-label={t("creditCode")}>{department.creditCode ?? absent}</td>
            <td data-label={t("region")}>{department.regionCode}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
