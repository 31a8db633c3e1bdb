import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";

export type Findings = Schemas["FindingList"];
export type YearFinding = Schemas["YearFinding"];
export type FindingPlace = Schemas["FindingPlace"];

/** What contradicts itself in a year; asked for again whenever something of it was saved. */
export const findingsOf = (id: string) =>
  queryOptions({
    queryKey: ["evaluations", id, "computed", "findings"],
    queryFn: async ({ signal }) =>
      (await api.GET("/evaluations/{id}/findings", { params: { path: { id } }, signal })).data!,
  });

interface Writing {
  finding: YearFinding;
  /** Nothing takes the explanation back. */
  text: string | null;
}

/** Writes why a finding stays, of the figures that were seen, or takes it back. */
export function useExplain(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ finding, text }: Writing) => {
      const params = {
        path: { id, key: finding.key },
        header: { "If-Match": `"${finding.explanationRevision}"` },
      };
      if (text === null)
        await api.DELETE("/evaluations/{id}/findings/{key}/explanation", { params });
      else
        await api.PUT("/evaluations/{id}/findings/{key}/explanation", {
          params,
          body: { figures: finding.figures, text },
        });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["evaluations", id, "computed"] }),
  });
}
