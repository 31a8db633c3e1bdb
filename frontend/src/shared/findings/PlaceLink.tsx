import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FindingPlace } from "./queries";

/** Leads to a field of the editor, which is focused there. */
export function PlaceLink({
  evaluationId,
  place,
  onFollow,
  children,
  ...props
}: {
  evaluationId: string;
  place: FindingPlace;
  onFollow?(): void;
  children: ReactNode;
  "aria-label"?: string;
}) {
  const search = { at: place.anchor };
  return place.projectId === null ? (
    <Link
      to="/evaluations/$evaluationId/$section"
      params={{ evaluationId, section: place.section.toLowerCase() }}
      search={search}
      onClick={onFollow}
      {...props}
    >
      {children}
    </Link>
  ) : (
    <Link
      to="/evaluations/$evaluationId/projects/$projectId"
      params={{ evaluationId, projectId: place.projectId }}
      search={search}
      onClick={onFollow}
      {...props}
    >
      {children}
    </Link>
  );
}
