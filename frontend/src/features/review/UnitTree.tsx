import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Checkbox, Input } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { Skeleton } from "../../shared/layout/Skeleton";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { asTree, belowOf } from "../../shared/tree/asTree";
import { reviewQueries } from "./queries";

/** The units that were chosen, by id, with their names. */
export type Units = ReadonlyMap<string, string>;

/** 单位树: each unit by itself, or with all that stand below it. */
export function UnitTree({ chosen, onChoose }: { chosen: Units; onChoose(next: Units): void }) {
  const { t } = useTranslation("review");
  const [typed, setTyped] = useState("");
  const list = useInfiniteQuery(reviewQueries.departments(useDeferredValue(typed.trim())));
  const branches = asTree(list.data?.pages.flatMap((page) => page.items) ?? []);
  const set = (units: readonly { id: string; name: string }[], on: boolean) => {
    const next = new Map(chosen);
    units.forEach(({ id, name }) => (on ? next.set(id, name) : next.delete(id)));
    onChoose(next);
  };
  const all = branches.map(({ department }) => department);
  return (
    <fieldset className="unit-tree">
      <legend>{t("issue.units")}</legend>
      <div className="filters">
        <Input
          aria-label={t("issue.search")}
          placeholder={t("issue.search")}
          allowClear
          maxLength={100}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button onClick={() => set(all, true)} disabled={all.length === 0}>
          {t("issue.chooseAll", { count: all.length })}
        </Button>
        <Button onClick={() => onChoose(new Map())} disabled={chosen.size === 0}>
          {t("issue.chooseNone")}
        </Button>
      </div>
      {list.isError ? (
        <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Skeleton />
      ) : branches.length === 0 ? (
        <p className="sub none">{t("issue.noUnit")}</p>
      ) : (
        <ul>
          {branches.map(({ department, depth }, index) => {
            const below = belowOf(branches, index).map((branch) => branch.department);
            const whole = [department, ...below];
            const every = whole.every(({ id }) => chosen.has(id));
            return (
              <li key={department.id} style={{ paddingInlineStart: 16 + depth * 20 }}>
                <Checkbox
                  checked={chosen.has(department.id)}
                  onChange={(event) => set([department], event.target.checked)}
                >
                  {department.departmentCode === null ? "" : `${department.departmentCode}-`}
                  {department.name}
                </Checkbox>
                {below.length === 0 ? null : (
                  <button
                    type="button"
                    className="link"
                    aria-pressed={every}
                    aria-label={`${department.name} ${t("issue.withBelow", { count: below.length })}`}
                    onClick={() => set(whole, !every)}
                  >
                    {t("issue.withBelow", { count: below.length })}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {list.hasNextPage ? (
        <div className="more">
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t("more", { ns: "shared" })}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
