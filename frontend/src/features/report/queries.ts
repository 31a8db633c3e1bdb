import { queryOptions } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";

export type Report = Schemas["ReportView"];
export type Section = Schemas["ReportSection"];
export type Block = Schemas["ReportBlock"];
export type Inline = Schemas["ReportInline"];
export type Table = Schemas["ReportTable"];
export type FigureView = Schemas["FigureView"];

/** The one home of this feature's query keys; they stand below what is computed from the year. */
export const reportQueries = {
  report: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "report"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/report.json", {
            params: { path: { id: evaluationId } },
            signal,
          })
        ).data!,
    }),
};
