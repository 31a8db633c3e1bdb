import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FindingPlace } from "./queries";
import { addressOf } from "./rules";

/** Leads to a field of the editor, which is focused there. */
export function PlaceLink({
  evaluationId,
  place,
  onFollow,
  children,
}: {
  evaluationId: string;
  place: FindingPlace;
  onFollow?(): void;
  children: ReactNode;
}) {
  const { section, projectId, search } = addressOf(place);
  return projectId === null ? (
    <Link
      to="/evaluations/$evaluationId/$section"
      params={{ evaluationId, section }}
      search={search}
      onClick={onFollow}
    >
      {children}
    </Link>
  ) : (
    <Link
      to="/evaluations/$evaluationId/projects/$projectId"
      params={{ evaluationId, projectId }}
      search={search}
      onClick={onFollow}
    >
      {children}
    </Link>
  );
}
