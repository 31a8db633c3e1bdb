import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, type Schemas } from "../../api/client";

export type DepartmentView = Schemas["DepartmentView"];

/** The one home of this feature's query keys. */
export const departmentQueries = {
  all: ["departments"] as const,
  list: () =>
    infiniteQueryOptions({
      queryKey: [...departmentQueries.all, "list"],
      initialPageParam: null as string | null,
      queryFn: async ({ pageParam, signal }) =>
        (
          await api.GET("/departments", {
            params: {
              query: pageParam === null ? { limit: 200 } : { limit: 200, cursor: pageParam },
            },
            signal,
          })
        ).data!,
      getNextPageParam: (page) => page.next,
    }),
};
