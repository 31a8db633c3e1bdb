import { queryOptions } from "@tanstack/react-query";
import { api, type Schemas } from "../../../api/client";

export type Differences = Schemas["DifferencesView"];

/** What a comparison is made of; it stands below what is computed from the year. */
export const comparisonQueries = {
  submissions: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "submissions"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/submissions", {
            params: { path: { id: evaluationId }, query: { limit: 200 } },
            signal,
          })
        ).data!.items,
    }),
  differences: (evaluationId: string, against: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "differences", against],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/differences", {
            params: { path: { id: evaluationId }, query: { against } },
            signal,
          })
        ).data!,
    }),
};
