import { queryOptions } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";

export type EvaluationView = Schemas["EvaluationView"];
export type ProjectView = Schemas["ProjectView"];

export const projectQueries = {
  list: (evaluation: EvaluationView) =>
    queryOptions({
      queryKey: ["projects", evaluation.id],
      queryFn: async ({ signal }) => {
        const items: ProjectView[] = [];
        let cursor: string | null = null;
        do {
          const page: Schemas["ProjectPage"] = (
            await api.GET("/projects", {
              params: {
                query: {
                  departmentId: evaluation.departmentId,
                  fiscalYear: evaluation.fiscalYear,
                  limit: 200,
                  ...(cursor === null ? {} : { cursor }),
                },
              },
              signal,
            })
          ).data!;
          items.push(...page.items);
          cursor = page.next;
        } while (cursor !== null);
        return items;
      },
    }),
  figures: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "figures"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/figures", {
            params: { path: { id: evaluationId } },
            signal,
          })
        ).data!.items,
    }),
};
