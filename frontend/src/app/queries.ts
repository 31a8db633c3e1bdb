import { QueryClient } from "@tanstack/react-query";
import { ProblemError } from "../api/client";

export const newQueries = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // What was refused is refused again; what was not reached may be.
        retry: (times, error) => !(error instanceof ProblemError) && times < 2,
      },
    },
  });
