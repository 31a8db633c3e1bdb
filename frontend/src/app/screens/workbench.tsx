import { Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { WorkbenchPage } from "../../features/review/WorkbenchPage";
import { useMay } from "../../shared/session/rights";

export function Workbench() {
  const search = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  const may = useMay();
  // Whoever looks after units and accounts has no years to look at.
  if (!may("READ")) return <Navigate to="/departments" replace />;
  return (
    <WorkbenchPage
      filter={search}
      onFilter={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
