import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { PasswordPage } from "../../features/identity/PasswordPage";
import { SetupPage } from "../../features/identity/SetupPage";
import { useSession } from "../session/Session";

export function Password() {
  const { renewed } = useSession();
  return <PasswordPage onChanged={renewed} />;
}

/** The token travels behind the #, which no server sees, and does not stay in the address. */
export function Setup() {
  const navigate = useNavigate();
  const [token] = useState(() => globalThis.location.hash.slice(1));
  useEffect(() => {
    if (globalThis.location.hash !== "") void navigate({ to: "/setup", hash: "", replace: true });
  }, [navigate]);
  return <SetupPage token={token} onDone={() => void navigate({ to: "/" })} />;
}
