import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, section, type Loaded, type Schemas } from "../../api/client";
import { requestKey } from "../../api/requestKey";
import { filled } from "./filling";
import type { Reconciliation } from "./queries";
import { plainName, projectNames, type Proposal, type Target } from "./takeover";

/** What may still be written; the server has the last word. */
const OPEN: readonly Schemas["Status"][] = ["TO_FILL", "TO_SUBMIT", "RETURNED"];

export const takeoverQueries = {
  /** The years of a document that wait to be filled, by a part of the department's name. */
  years: (fiscalYear: number | null, q: string) =>
    queryOptions({
      queryKey: ["checking", "years", fiscalYear, q],
      queryFn: async ({ signal }) => {
        const pages = await Promise.all(
          OPEN.map((status) =>
            api.GET("/evaluations", {
              params: {
                query: {
                  status,
                  limit: 50,
                  ...(fiscalYear === null ? {} : { fiscalYear }),
                  ...(q === "" ? {} : { q }),
                },
              },
              signal,
            }),
          ),
        );
        return pages.flatMap(({ data }) => data!.items);
      },
      placeholderData: keepPreviousData,
    }),
  target: (evaluationId: string, view: Reconciliation) =>
    queryOptions({
      queryKey: ["checking", "target", evaluationId],
      queryFn: ({ signal }) => load(evaluationId, view, signal),
      // It is written with the revision that was shown.
      staleTime: Infinity,
      gcTime: 0,
    }),
};

const funding = (id: string) => section("/projects/{id}/funding", { id });
const projectIndicators = (id: string) => section("/projects/{id}/indicators", { id });
const indicators = (id: string) => section("/evaluations/{id}/indicators", { id });
const staffing = (id: string) => section("/evaluations/{id}/staffing", { id });
const stated = (id: string) => section("/evaluations/{id}/stated-figures", { id });
const budget = (id: string) => section("/budgets/{id}", { id });
const revenue = (id: string) => section("/budgets/{id}/revenue", { id });
const expenditure = (id: string) => section("/budgets/{id}/expenditure", { id });

async function load(id: string, view: Reconciliation, signal: AbortSignal): Promise<Target> {
  const evaluation = (await api.GET("/evaluations/{id}", { params: { path: { id } }, signal }))
    .data!;
  const { budgetId, departmentId, fiscalYear } = evaluation;
  const named = new Set([...projectNames(view).values()].map(plainName));
  const known = (await allProjects(departmentId, fiscalYear, signal)).filter(({ name }) =>
    named.has(plainName(name)),
  );
  const [lists, ofStaff, ofBudget, ofRevenue, ofExpenditure, ofStated, own, projects] =
    await Promise.all([
      api.GET("/code-lists", { params: { query: { fiscalYear } }, signal }),
      staffing(id).load(signal),
      budget(budgetId).load(signal),
      revenue(budgetId).load(signal),
      expenditure(budgetId).load(signal),
      stated(id).load(signal),
      indicators(id).load(signal),
      Promise.all(
        known.map(async (project) => {
          const [ofFunding, ofIndicators] = await Promise.all([
            funding(project.id).load(signal),
            projectIndicators(project.id).load(signal),
          ]);
          return {
            id: project.id,
            name: project.name,
            funding: ofFunding,
            indicators: ofIndicators,
          };
        }),
      ),
    ]);
  return {
    evaluation,
    lists: lists.data!.items,
    staffing: ofStaff,
    budget: ofBudget,
    revenue: ofRevenue,
    expenditure: ofExpenditure,
    stated: ofStated,
    indicators: own,
    projects,
  };
}

async function allProjects(departmentId: string, fiscalYear: number, signal: AbortSignal) {
  const all: Schemas["ProjectView"][] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const query = { departmentId, fiscalYear, limit: 200, ...(cursor === "" ? {} : { cursor }) };
    // Each page is behind the one before.
    // oxlint-disable-next-line no-await-in-loop
    const page: { data?: Schemas["ProjectPage"] } = await api.GET("/projects", {
      params: { query },
      signal,
    });
    all.push(...page.data!.items);
    cursor = page.data!.next;
  }
  return all;
}

/**
 * Writes what was chosen, section by section, each as a whole and at the revision that was shown. What fails stops the
 * rest; what is written stays, and is no longer offered when the year is read again.
 */
export async function write(
  chosen: readonly Proposal[],
  target: Target,
  text: string,
): Promise<void> {
  const {
    evaluation: { id, budgetId, departmentId, fiscalYear },
  } = target;
  const next = filled(chosen, target, text);
  const put = async <T>(
    of: { save(value: T, etag: string): Promise<unknown> },
    value: T | null,
    { etag }: Loaded<unknown>,
  ) => {
    if (value !== null) await of.save(value, etag);
  };
  await put(staffing(id), next.staffing, target.staffing);
  await put(budget(budgetId), next.budget, target.budget);
  await put(revenue(budgetId), next.revenue, target.revenue);
  await put(expenditure(budgetId), next.expenditure, target.expenditure);
  for (const project of next.projects) {
    // Projects keep the order of the document.
    /* oxlint-disable no-await-in-loop */
    const { name, known } = project;
    if (known !== null) {
      await put(funding(known.id), project.funding, known.funding);
      await put(projectIndicators(known.id), project.indicators, known.indicators);
    } else {
      const added = await api.POST("/projects", {
        params: { header: { "Idempotency-Key": requestKey() } },
        body: {
          departmentId,
          fiscalYear,
          name,
          projectCode: null,
          supervisor: null,
          implementer: null,
        },
      });
      const made = added.data!.id;
      await put(funding(made), project.funding, await funding(made).load());
      const table = projectIndicators(made);
      await put(table, project.indicators, await table.load());
    }
    /* oxlint-enable no-await-in-loop */
  }
  await put(indicators(id), next.indicators, target.indicators);
  await put(stated(id), next.stated, target.stated);
}
