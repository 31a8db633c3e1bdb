import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";

export type Report = Schemas["ReportView"];
export type Section = Schemas["ReportSection"];
export type Block = Schemas["ReportBlock"];
export type Inline = Schemas["ReportInline"];
export type Table = Schemas["ReportTable"];
export type Appendix = Schemas["Appendix"];
export type FigureView = Schemas["FigureView"];
export type TypedNumber = Schemas["TypedNumber"];

/** What a choice is called where it is asked for: who wants neither says so. */
export const asked = (chosen: readonly Appendix[]): Appendix[] =>
  chosen.length === 0 ? ["none"] : [...chosen];

/** The one home of this feature's query keys; they stand below what is computed from the year. */
export const reportQueries = {
  report: (evaluationId: string, appendix: readonly Appendix[] = ["explanations"]) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "report", appendix.join()],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/report.json", {
            params: { path: { id: evaluationId }, query: { appendix: asked(appendix) } },
            signal,
          })
        ).data!,
      // With another appendix it is the same document: it stays until the other one is there.
      placeholderData: keepPreviousData,
    }),
  workflow: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "version"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/transitions", {
            params: { path: { id: evaluationId } },
            signal,
          })
        ).data!,
    }),
  typed: (evaluationId: string) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "typed"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/figure-suggestions", {
            params: { path: { id: evaluationId } },
            signal,
          })
        ).data!.items,
    }),
  pdf: (evaluationId: string, appendix: readonly Appendix[]) =>
    queryOptions({
      queryKey: ["evaluations", evaluationId, "computed", "pdf", appendix.join()],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/report.pdf", {
            params: { path: { id: evaluationId }, query: { appendix: asked(appendix) } },
            parseAs: "blob",
            signal,
          })
        ).data,
      // It is made anew when something was written, or when somebody asks for it, and not because a window was left.
      staleTime: Infinity,
      refetchOnWindowFocus: false,
    }),
};
