import { queryOptions } from "@tanstack/react-query";
import { api, section, type Schemas } from "../../api/client";

export type TraceNode = Schemas["TraceNode"];
export type Sheet = Schemas["ScoreSheetView"];
export type RowScore = Schemas["RowScoreView"];
export type YearScores = Schemas["EvaluationScore"];
export type Adjustment = Schemas["Adjustment"];

/** What persons add to the scores of a year. */
export const adjustmentsOf = (evaluationId: string) =>
  section("/evaluations/{id}/adjustments", { id: evaluationId });

/** They stand below what is computed from the year: whatever is saved there makes them old. */
export const scoreQueries = {
  year: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "score"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/score", {
            params: { path: { id: evaluationId } },
            signal,
          })
        ).data!,
    }),
  adjustments: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "adjustments"],
      queryFn: async ({ signal }) => (await adjustmentsOf(evaluationId).load(signal)).value.rows,
    }),
};
