import { queryOptions } from "@tanstack/react-query";
import { api, ProblemError, type Schemas } from "../../api/client";
import { keepDraftsOf } from "../../shared/save/drafts";

export type SessionView = Schemas["SessionView"];

/** From now on this person's typing is kept and sent, and nobody else's. */
export function recognized(person: SessionView): SessionView {
  keepDraftsOf(person.accountId);
  return person;
}

/** Who is logged in; `null`: nobody. Asked again whenever the window is looked at, since another tab may have changed it. */
export const sessionQuery = queryOptions({
  queryKey: ["session"],
  staleTime: 0,
  queryFn: async ({ signal }) => {
    try {
      return recognized((await api.GET("/session", { signal })).data!);
    } catch (refused) {
      if (refused instanceof ProblemError && refused.problem.status === 401) return null;
      throw refused;
    }
  },
});
