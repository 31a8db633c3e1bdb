import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";
import { requestKey } from "../../api/requestKey";

export type Disclosure = Schemas["Disclosure"];
export type DocumentDecision = Schemas["DocumentDecision"];
export type ProjectDecision = Schemas["ProjectDecision"];
export type Publication = Schemas["PublicationView"];
export type Workflow = Schemas["WorkflowView"];
export type Section = Schemas["ReportSection"];

/** The one home of this feature's query keys; they stand below what is computed from the year. */
export const disclosureQueries = {
  summary: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "summary"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/summary", { params: { path: { id } }, signal })).data!,
    }),
  decisions: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "disclosure"],
      queryFn: async ({ signal }) => {
        const { data, response } = await api.GET("/evaluations/{id}/disclosure", {
          params: { path: { id } },
          signal,
        });
        return { value: data!, etag: response.headers.get("etag") ?? "" };
      },
    }),
  publications: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "publications"],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/evaluations/{id}/publications", {
            params: { path: { id }, query: { limit: 200 } },
            signal,
          })
        ).data!.items,
    }),
  steps: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "steps"],
      queryFn: async ({ signal }) => {
        const { data, response } = await api.GET("/evaluations/{id}/transitions", {
          params: { path: { id } },
          signal,
        });
        return { value: data!, etag: response.headers.get("etag") ?? "" };
      },
    }),
  report: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "report"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/report.json", { params: { path: { id } }, signal }))
          .data!,
    }),
  codes: (fiscalYear: number) =>
    queryOptions({
      queryKey: ["code-lists", fiscalYear],
      staleTime: Infinity,
      queryFn: async ({ signal }) =>
        (await api.GET("/code-lists", { params: { query: { fiscalYear } }, signal })).data!.items,
    }),
};

/** What is decided or published of a year changes what every page shows of it. */
function useDone(id: string) {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["evaluations", id] }),
      queries.invalidateQueries({ queryKey: ["evaluations", "list"] }),
    ]);
}

export function useDecide(id: string) {
  return useMutation({
    mutationFn: ({ value, etag }: { value: Disclosure; etag: string }) =>
      api.PUT("/evaluations/{id}/disclosure", {
        params: { path: { id }, header: { "If-Match": etag } },
        body: value,
      }),
    onSuccess: useDone(id),
  });
}

/** Publishes what was seen. */
export function usePublish(id: string) {
  return useMutation({
    mutationFn: (etag: string) =>
      api.POST("/evaluations/{id}/transitions", {
        params: { path: { id }, header: { "If-Match": etag, "Idempotency-Key": requestKey() } },
        body: { action: "PUBLISH", reason: null },
      }),
    // Also when it was refused: somebody else may have been quicker.
    onSettled: useDone(id),
  });
}
