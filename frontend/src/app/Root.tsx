import { Outlet, useLocation } from "@tanstack/react-router";
import { Session } from "./session/Session";
import { Shell } from "./Shell";

export const SETUP = "/setup";

/** Everything but the first use is for whoever is logged in. */
export function Root() {
  const { pathname } = useLocation();
  if (pathname === SETUP) return <Outlet />;
  return (
    <Session>
      <Shell />
    </Session>
  );
}
