import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";

export type AuditEvent = Schemas["AuditEventView"];
export type Verification = Schemas["AuditVerification"];

/** Who, what and when; days are those of Beijing, the last one included. */
export interface TrailFilter {
  accountName: string;
  kind: string;
  from: string;
  until: string;
}

/** What a section, a project or one field of them is in the trail. */
export interface HistoryOf {
  kind?: string;
  objectId?: string;
  pointer?: string;
}

const DAY = 24 * 60 * 60 * 1000;
const midnight = (day: string) => new Date(`${day}T00:00:00+08:00`);

/** A filter as the server takes it. */
export function asked(filter: TrailFilter): Record<string, string> {
  return {
    ...(filter.accountName === "" ? {} : { accountName: filter.accountName }),
    ...(filter.kind === "" ? {} : { kind: filter.kind }),
    ...(filter.from === "" ? {} : { from: midnight(filter.from).toISOString() }),
    ...(filter.until === ""
      ? {}
      : { to: new Date(midnight(filter.until).getTime() + DAY).toISOString() }),
  };
}

export const auditQueries = {
  trail: (filter: TrailFilter) =>
    infiniteQueryOptions({
      queryKey: ["audit", "trail", filter],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) => {
        const query = { ...asked(filter), ...(pageParam === null ? {} : { cursor: pageParam }) };
        return (await api.GET("/audit-events", { params: { query }, signal })).data!;
      },
      getNextPageParam: (page) => page.next,
    }),
  verification: queryOptions({
    queryKey: ["audit", "verification"],
    enabled: false,
    gcTime: 0,
    queryFn: async ({ signal }) => (await api.GET("/audit-events/verification", { signal })).data!,
  }),
  history: (evaluationId: string, of: HistoryOf) =>
    infiniteQueryOptions({
      queryKey: ["audit", "history", evaluationId, of],
      initialPageParam: null as string | null,
      // What was just saved is in it.
      staleTime: 0,
      queryFn: async ({ pageParam, signal }) => {
        const query = { ...of, limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) };
        const params = { path: { id: evaluationId }, query };
        return (await api.GET("/evaluations/{id}/history", { params, signal })).data!;
      },
      getNextPageParam: (page) => page.next,
    }),
};
