import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { findingsOf } from "./queries";
import { addressOf, spotOf, step } from "./rules";

/** F8 and Shift+F8: from one finding to the next, each at its field. */
export function useWalk(evaluationId: string): {
  current: string | null;
  setCurrent(key: string | null): void;
} {
  const navigate = useNavigate();
  const found = useQuery(findingsOf(evaluationId));
  const [current, setCurrent] = useState<string | null>(null);
  const latest = useRef({ found: found.data, current });
  latest.current = { found: found.data, current };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = step(
        latest.current.found?.items ?? [],
        latest.current.current,
        event.shiftKey ? -1 : 1,
      );
      const spot = next === undefined ? undefined : spotOf(next);
      if (next === undefined || spot === undefined) return;
      event.preventDefault();
      setCurrent(next.key);
      const { section, projectId, search } = addressOf(spot);
      if (projectId === null)
        void navigate({
          to: "/evaluations/$evaluationId/$section",
          params: { evaluationId, section },
          search,
        });
      else
        void navigate({
          to: "/evaluations/$evaluationId/projects/$projectId",
          params: { evaluationId, projectId },
          search,
        });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [evaluationId, navigate]);
  return { current, setCurrent };
}
