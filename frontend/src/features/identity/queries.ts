import { queryOptions } from "@tanstack/react-query";
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
