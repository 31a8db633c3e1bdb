import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { FindingPlace } from "./queries";
import { isStated } from "./rules";

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
  const stated = isStated(place);
  // A figure's row there is named by subject and kind.
  const search = {
    at: stated ? place.anchor.replace("figure/", "stated/") + ":value" : place.anchor,
  };
  return stated || place.projectId === null ? (
    <Link
      to="/evaluations/$evaluationId/$section"
      params={{ evaluationId, section: stated ? "stated" : place.section.toLowerCase() }}
      search={search}
      onClick={onFollow}
    >
      {children}
    </Link>
  ) : (
    <Link
      to="/evaluations/$evaluationId/projects/$projectId"
      params={{ evaluationId, projectId: place.projectId }}
      search={search}
      onClick={onFollow}
    >
      {children}
    </Link>
  );
}
