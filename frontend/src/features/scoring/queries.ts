import { queryOptions } from "@tanstack/react-query";
import { api } from "../../api/client";

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
};
