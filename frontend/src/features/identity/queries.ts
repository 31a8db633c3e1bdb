import { infiniteQueryOptions, queryOptions, useQueries, useQuery } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";

export type SessionView = Schemas["SessionView"];
export type DemoLogin = Schemas["DemoLogin"];

/** Ways into the demo, where there are any. */
export const demoQuery = queryOptions({
  queryKey: ["demo"],
  staleTime: Infinity,
  retry: false,
  queryFn: async ({ signal }) => (await api.GET("/demo", { signal })).data!.accounts,
});

export type AccountView = Schemas["AccountView"];

export const accountQueries = {
  all: ["accounts"] as const,
  list: (q: string) =>
    infiniteQueryOptions({
      queryKey: [...accountQueries.all, "list", q],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) => {
        const query = {
          ...(q === "" ? {} : { q }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        };
        return (await api.GET("/accounts", { params: { query }, signal })).data!;
      },
      getNextPageParam: (page) => page.next,
    }),
};

export type ApiClientView = Schemas["ApiClientView"];

export const clientQueries = {
  all: ["api-clients"] as const,
  list: (q: string) =>
    infiniteQueryOptions({
      queryKey: [...clientQueries.all, "list", q],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) => {
        const query = {
          ...(q === "" ? {} : { q }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        };
        return (await api.GET("/api-clients", { params: { query }, signal })).data!;
      },
      getNextPageParam: (page) => page.next,
    }),
};

/** Where one is logged in oneself. */
export const sessionsQuery = queryOptions({
  queryKey: ["sessions"],
  queryFn: async ({ signal }) =>
    (await api.GET("/sessions", { params: { query: { limit: 200 } }, signal })).data!.items,
});

/** What may be chosen as the place of a role. */
export const departmentChoices = (q: string) =>
  queryOptions({
    queryKey: ["departments", "choice", q],
    queryFn: async ({ signal }) =>
      (
        await api.GET("/departments", {
          params: { query: q === "" ? { limit: 200 } : { limit: 200, q } },
          signal,
        })
      ).data!.items,
  });

/** The names of departments: most are in the first page of all, the others are asked for one by one. */
export function useDepartmentNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const known = useQuery(departmentChoices(""));
  const names = new Map((known.data ?? []).map((d) => [d.id, d.shortName ?? d.name]));
  const missing = known.isPending ? [] : [...new Set(ids)].filter((id) => !names.has(id));
  const found = useQueries({
    queries: missing.map((id) => ({
      queryKey: ["departments", "one", id],
      staleTime: Infinity,
      queryFn: async () => (await api.GET("/departments/{id}", { params: { path: { id } } })).data!,
    })),
  });
  found.forEach(({ data }) => {
    if (data !== undefined) names.set(data.id, data.shortName ?? data.name);
  });
  return names;
}
