import { queryOptions } from "@tanstack/react-query";
import { api } from "../../api/client";

/** The figures of a year by name, asked for again after each save. */
export const figuresOf = (evaluationId: string) =>
  queryOptions({
    queryKey: ["evaluations", evaluationId, "computed", "figures"],
    queryFn: async ({ signal }) =>
      (
        await api.GET("/evaluations/{id}/figures", {
          params: { path: { id: evaluationId } },
          signal,
        })
      ).data!.items,
  });

/** The typed numbers of a text that are figures of the year; the text is looked through, not kept. */
export const suggestionsFor = (evaluationId: string, text: string) =>
  queryOptions({
    queryKey: ["evaluations", evaluationId, "computed", "suggestions", text],
    gcTime: 60_000,
    queryFn: async ({ signal }) =>
      (
        await api.POST("/evaluations/{id}/figure-suggestions", {
          params: { path: { id: evaluationId } },
          body: { text },
          signal,
        })
      ).data!,
  });
