import { queryOptions } from "@tanstack/react-query";
import { api, section, type Schemas } from "../../api/client";

/** The one home of this feature's query keys; the scores themselves are `scoreQueries`. */
export const scoringQueries = {
  summary: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "summary"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/summary", {
            params: { path: { id: evaluationId } },
            signal,
          })
        ).data!,
    }),
  codes: (fiscalYear: number) =>
    queryOptions({
      queryKey: ["code-lists", fiscalYear],
      staleTime: Infinity,
      queryFn: async ({ signal }) =>
        (await api.GET("/code-lists", { params: { query: { fiscalYear } }, signal })).data!.items,
    }),
  /** What a form is scored from, as it is kept; the money of the department's own is its expenditure. */
  form: (evaluationId: string, projectId: string | null) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "form", projectId],
      queryFn: async ({ signal }): Promise<Form> => {
        if (projectId !== null) {
          const [funding, indicators] = await Promise.all([
            section("/projects/{id}/funding", { id: projectId }).load(signal),
            section("/projects/{id}/indicators", { id: projectId }).load(signal),
          ]);
          return { funding: funding.value, indicators: indicators.value };
        }
        const path = { id: evaluationId };
        const head = (await api.GET("/evaluations/{id}", { params: { path }, signal })).data!;
        const [expenditure, indicators] = await Promise.all([
          section("/budgets/{id}/expenditure", { id: head.budgetId }).load(signal),
          section("/evaluations/{id}/indicators", path).load(signal),
        ]);
        const rows = expenditure.value.rows.map(({ code, ...amounts }) => ({
          source: code,
          ...amounts,
        }));
        return { funding: { rows }, indicators: indicators.value };
      },
    }),
};

interface Form {
  funding: Schemas["Funding"];
  indicators: Schemas["IndicatorTable"];
}
