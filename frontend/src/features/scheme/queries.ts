import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, ProblemError, section, type Schemas, type Violation } from "../../api/client";

export type Summary = Schemas["SchemeSummary"];
export type Scheme = Schemas["SchemeView"];
export type Content = Schemas["SchemeContent"];
export type Rule = Schemas["RuleView"];
export type Clause = Schemas["ClauseView"];
export type Case = Schemas["TestCase"];
export type Comparison = Schemas["SchemeComparison"];
export type Impact = Schemas["SchemeImpact"];
export type Kind = Summary["kind"];
export type State = Summary["state"];

export interface Filter {
  kind?: Kind;
  year?: number;
  state?: State;
}

const PAGE = 200;
/** More schemes of a kind than this are not offered for choice. */
const PAGES = 5;

export const schemeSection = (id: string) => section("/scoring/schemes/{id}", { id });

/** The one home of this feature's query keys. */
export const schemeQueries = {
  all: ["schemes"] as const,
  list: (filter: Filter) =>
    infiniteQueryOptions({
      queryKey: ["schemes", "list", filter],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) => {
        const query = {
          ...(filter.kind === undefined ? {} : { kind: filter.kind }),
          ...(filter.year === undefined ? {} : { fiscalYear: filter.year }),
          ...(filter.state === undefined ? {} : { state: filter.state }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        };
        return (await api.GET("/scoring/schemes", { params: { query }, signal })).data!;
      },
      getNextPageParam: (page) => page.next,
    }),
  /** Whatever a scheme of this kind may be held against. */
  ofKind: (kind: Kind) =>
    queryOptions({
      queryKey: ["schemes", "ofKind", kind],
      queryFn: async ({ signal }) => {
        const found: Summary[] = [];
        let cursor: string | null = null;
        for (let i = 0; i < PAGES; i++) {
          const query = { kind, limit: PAGE, ...(cursor === null ? {} : { cursor }) };
          const page: Schemas["SchemePage"] = (
            await api.GET("/scoring/schemes", { params: { query }, signal })
          ).data!;
          found.push(...page.items);
          cursor = page.next;
          if (cursor === null) break;
        }
        return found;
      },
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ["schemes", "one", id],
      queryFn: async ({ signal }) => schemeSection(id).load(signal),
    }),
  /**
   * What keeps a revision of a draft from being published, its own cases among it: by what contradicts itself nothing
   * can be scored, not even the first year of its impact.
   */
  faults: (id: string, etag: string) =>
    queryOptions({
      queryKey: ["schemes", "one", id, "faults", etag],
      queryFn: async ({ signal }): Promise<readonly Violation[]> => {
        try {
          await api.GET("/scoring/schemes/{id}/impact", {
            params: { path: { id }, query: { limit: 1 } },
            signal,
          });
          return [];
        } catch (refused) {
          if (refused instanceof ProblemError && refused.problem.status === 422)
            return refused.problem.violations;
          throw refused;
        }
      },
    }),
  comparison: (id: string, other: string) =>
    queryOptions({
      queryKey: ["schemes", "one", id, "comparison", other],
      queryFn: async ({ signal }) =>
        (
          await api.GET("/scoring/schemes/{id}/comparison", {
            params: { path: { id }, query: { with: other } },
            signal,
          })
        ).data!,
    }),
  impact: (id: string) =>
    infiniteQueryOptions({
      queryKey: ["schemes", "one", id, "impact"],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) =>
        (
          await api.GET("/scoring/schemes/{id}/impact", {
            params: { path: { id }, query: pageParam === null ? {} : { cursor: pageParam } },
            signal,
          })
        ).data!,
      getNextPageParam: (page) => page.next,
    }),
};
