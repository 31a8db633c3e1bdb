import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ProblemError, type Schemas } from "../../api/client";
import { requestKey } from "../../api/requestKey";
import { ContextBar } from "../../shared/layout/ContextBar";
import { Icon } from "../../shared/layout/Icon";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { evaluatedYear, today, years } from "../../shared/time/days";
import { reviewQueries, type Scheme } from "./queries";
import { UnitTree, type Units } from "./UnitTree";
import "./review.css";

/** The contract takes so many at a time. */
const MOST = 200;
const FIELDS = ["/fiscalYear", "/schemeId", "/departmentSchemeId", "/deadline"] as const;

/** The department as a whole need not be scored. */
const NO_SCHEME = "";

/** 任务下达: a year for many units, with scheme and deadline; what became of each unit is shown. */
export function IssuePage() {
  const { t } = useTranslation("review");
  const queries = useQueryClient();
  const [units, choose] = useState<Units>(new Map());
  const [fiscalYear, setYear] = useState(() => evaluatedYear(today()));
  const [schemeId, setScheme] = useState<string>();
  const [deadline, setDeadline] = useState("");
  // Pressing twice, or again after a lost answer, issues once; what was refused and then changed is another request.
  const [key, setKey] = useState(requestKey);
  const [departmentSchemeId, setDepartmentScheme] = useState(NO_SCHEME);
  const schemes = useQuery(reviewQueries.schemes("PROJECT", fiscalYear));
  const departmentSchemes = useQuery(reviewQueries.schemes("DEPARTMENT", fiscalYear));
  const scheme =
    schemes.data?.some((s) => s.id === schemeId) === true ? schemeId : schemes.data?.[0]?.id;
  // Another year may have other schemes.
  const departmentScheme =
    departmentSchemes.data?.find((s) => s.id === departmentSchemeId)?.id ?? NO_SCHEME;
  const issue = useMutation({
    mutationFn: async () =>
      (
        await api.POST("/tasks", {
          params: { header: { "Idempotency-Key": key } },
          body: {
            fiscalYear,
            schemeId: scheme ?? "",
            departmentSchemeId: departmentScheme === NO_SCHEME ? null : departmentScheme,
            deadline: deadline === "" ? null : deadline,
            departmentIds: [...units.keys()],
          },
        })
      ).data!.items.map((item) => ({ ...item, name: units.get(item.departmentId) ?? "" })),
    onError: (error) => {
      if (error instanceof ProblemError) setKey(requestKey());
    },
    onSuccess: async () => {
      setKey(requestKey());
      choose(new Map());
      await queries.invalidateQueries({ queryKey: ["evaluations"] });
    },
  });
  const choice = (one: Scheme) => ({
    value: one.id,
    label: [
      one.name,
      t("issue.version", one),
      one.regionCode === null ? t("issue.nationwide") : t("issue.region", { code: one.regionCode }),
      one.fiscalYearTo === null
        ? t("issue.from", { from: one.fiscalYearFrom })
        : t("issue.between", { from: one.fiscalYearFrom, to: one.fiscalYearTo }),
    ].join(" · "),
  });
  const refused = (pointer: (typeof FIELDS)[number]) => {
    const messages = issue.error instanceof ProblemError ? issue.error.at(pointer) : [];
    return messages.length === 0
      ? {}
      : { validateStatus: "error" as const, help: messages.join(" ") };
  };
  return (
    <>
      <ContextBar
        title={t("issue.title")}
        back={
          <Link to="/" className="crumb">
            <Icon name="left" />
            {t("workbench")}
          </Link>
        }
        actions={
          <>
            <span className="sub">
              {units.size > MOST
                ? t("issue.tooMany", { most: MOST, count: units.size })
                : t("issue.chosen", { count: units.size })}
            </span>
            <Button
              type="primary"
              disabled={units.size === 0 || units.size > MOST || scheme === undefined}
              loading={issue.isPending}
              onClick={() => issue.mutate()}
            >
              {t("issue.ok")}
            </Button>
          </>
        }
      />
      <main className="page issue">
        {issue.error === null ? null : <ProblemNotice error={issue.error} shownAt={FIELDS} />}
        {[schemes, departmentSchemes].map(({ error, refetch }, i) =>
          error === null ? null : (
            <ProblemNotice key={i} error={error} onRetry={() => void refetch()} />
          ),
        )}
        {issue.data === undefined ? null : <Results items={issue.data} />}
        <section className="panel">
          <Form layout="vertical" className="body issue-head">
            <Form.Item
              label={t("issue.year")}
              htmlFor="issue-year"
              required
              {...refused("/fiscalYear")}
            >
              <Select
                id="issue-year"
                value={fiscalYear}
                options={years(today()).map((year) => ({
                  value: year,
                  label: t("yearOf", { year }),
                }))}
                onChange={setYear}
              />
            </Form.Item>
            <Form.Item
              label={t("issue.scheme")}
              htmlFor="issue-scheme"
              required
              {...(schemes.data?.length === 0
                ? { help: t("issue.noScheme", { year: fiscalYear }) }
                : {})}
              {...refused("/schemeId")}
            >
              <Select
                id="issue-scheme"
                {...(scheme === undefined ? {} : { value: scheme })}
                options={(schemes.data ?? []).map(choice)}
                onChange={setScheme}
              />
            </Form.Item>
            <Form.Item
              label={t("issue.departmentScheme")}
              htmlFor="issue-department-scheme"
              {...refused("/departmentSchemeId")}
            >
              <Select
                id="issue-department-scheme"
                value={departmentScheme}
                options={[
                  { value: NO_SCHEME, label: t("issue.noDepartmentScheme") },
                  ...(departmentSchemes.data ?? []).map(choice),
                ]}
                onChange={setDepartmentScheme}
              />
            </Form.Item>
            <Form.Item
              label={t("issue.deadline")}
              htmlFor="issue-deadline"
              {...refused("/deadline")}
            >
              <Input
                id="issue-deadline"
                type="date"
                value={deadline}
                onChange={(event) => setDeadline(event.target.value)}
              />
            </Form.Item>
          </Form>
          <UnitTree chosen={units} onChoose={choose} />
        </section>
      </main>
    </>
  );
}

type Result = Schemas["Issued"] & { name: string };

function Results({ items }: { items: readonly Result[] }) {
  const { t } = useTranslation("review");
  const refused = items.filter((item) => item.problem !== null).length;
  return (
    <section className="panel" aria-label={t("issue.results")}>
      <header>
        <h2>{t("issue.results")}</h2>
        <span className="sub" role="status">
          {t("issue.done", { issued: items.length - refused, refused })}
        </span>
      </header>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t("unit")}</th>
            <th scope="col">{t("issue.result")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.departmentId}>
              <th scope="row">{item.name}</th>
              <td>
                {item.evaluationId === null ? (
                  <span className="field-error">{item.problem?.detail ?? item.problem?.title}</span>
                ) : (
                  <>
                    <span className="chip good">{t("issue.issued")}</span>{" "}
                    <Link
                      to="/evaluations/$evaluationId/$section"
                      params={{ evaluationId: item.evaluationId, section: "profile" }}
                      aria-label={`${t("goLook")} ${item.name}`}
                    >
                      {t("goLook")}
                    </Link>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
