import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Schemas } from "../../api/client";

export type Right = Schemas["SessionView"]["rights"][number];

const Rights = createContext<ReadonlySet<Right>>(new Set());

/** What the person who is logged in may do somewhere; the server says whether it is allowed here. */
export function RightsProvider({
  rights,
  children,
}: {
  rights: readonly Right[];
  children: ReactNode;
}) {
  const held = useMemo(() => new Set(rights), [rights]);
  return <Rights.Provider value={held}>{children}</Rights.Provider>;
}

/** What somebody may not do anywhere is not offered. */
export function useMay(): (right: Right) => boolean {
  const rights = useContext(Rights);
  return (right) => rights.has(right);
}
