import { infiniteQueryOptions, queryOptions, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api, type Schemas } from "../../api/client";

export type EvaluationView = Schemas["EvaluationView"];
export type EvaluationSummary = Schemas["EvaluationSummary"];
export type SectionName = Schemas["SectionProgress"]["section"];

export interface Filter {
  status?: string;
  year?: number;
  q?: string;
}

/** The one home of this feature's query keys. */
export const evaluationQueries = {
  list: (filter: Filter) =>
    infiniteQueryOptions({
      queryKey: ["evaluations", "list", filter],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) => {
        const query = {
          ...(filter.status === undefined
            ? {}
            : { status: filter.status as EvaluationSummary["status"] }),
          ...(filter.year === undefined ? {} : { fiscalYear: filter.year }),
          ...(filter.q === undefined ? {} : { q: filter.q }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        };
        return (await api.GET("/evaluations", { params: { query }, signal })).data!;
      },
      getNextPageParam: (page) => page.next,
    }),
  head: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "head"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}", { params: { path: { id } }, signal })).data!,
    }),
  summary: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "summary"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/summary", { params: { path: { id } }, signal })).data!,
    }),
  progress: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "progress"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/progress", { params: { path: { id } }, signal })).data!,
    }),
  figures: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "figures"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/figures", { params: { path: { id } }, signal })).data!
          .items,
    }),
  narrative: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "narrative"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/narrative", { params: { path: { id } }, signal })).data!
          .items,
    }),
  drafts: (id: string) =>
    queryOptions({
      queryKey: ["evaluations", id, "computed", "drafts"],
      queryFn: async ({ signal }) =>
        (await api.GET("/evaluations/{id}/drafts", { params: { path: { id } }, signal })).data!
          .items,
    }),
  codes: (fiscalYear: number) =>
    queryOptions({
      queryKey: ["code-lists", fiscalYear],
      staleTime: Infinity,
      queryFn: async ({ signal }) =>
        (await api.GET("/code-lists", { params: { query: { fiscalYear } }, signal })).data!.items,
    }),
};

/** Something of the year was saved: what is computed from it is asked for again. */
export function useRefresh(id: string): () => void {
  const queries = useQueryClient();
  return useCallback(() => {
    void queries.invalidateQueries({ queryKey: ["evaluations", id, "computed"] });
    void queries.invalidateQueries({ queryKey: ["evaluations", "list"] });
    void queries.invalidateQueries({ queryKey: ["projects", id] });
  }, [queries, id]);
}

/** What may be chosen for a new year. */
export const choices = {
  departments: (q: string) =>
    queryOptions({
      queryKey: ["departments", "choice", q],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/departments", {
            params: { query: q === "" ? { limit: 200 } : { limit: 200, q } },
            signal,
          })
        ).data!.items,
    }),
  schemes: (fiscalYear: number) =>
    queryOptions({
      queryKey: ["schemes", fiscalYear],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/scoring/schemes", {
            params: { query: { kind: "PROJECT", fiscalYear, state: "PUBLISHED" } },
            signal,
          })
        ).data!.items,
    }),
};
