import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { spotOf } from "./spots";

/** 去改: leads to where a remark's place is filled in, and focuses it there. */
export function SpotLink({
  evaluationId,
  anchor,
  children,
  ...props
}: {
  evaluationId: string;
  anchor: string;
  children: ReactNode;
  "aria-label"?: string;
}) {
  const { section, projectId } = spotOf(anchor);
  return projectId === null ? (
    <Link
      to="/evaluations/$evaluationId/$section"
      params={{ evaluationId, section: section.toLowerCase() }}
      search={{ at: anchor }}
      {...props}
    >
      {children}
    </Link>
  ) : (
    <Link
      to="/evaluations/$evaluationId/projects/$projectId"
      params={{ evaluationId, projectId }}
      search={{ at: anchor }}
      {...props}
    >
      {children}
    </Link>
  );
}
