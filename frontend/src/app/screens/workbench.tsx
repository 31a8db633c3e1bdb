import { useNavigate, useSearch } from "@tanstack/react-router";
import { WorkbenchPage } from "../../features/evaluation/WorkbenchPage";

export function Workbench() {
  const search = useSearch({ from: "/" });
  const navigate = useNavigate({ from: "/" });
  return (
    <WorkbenchPage
      filter={search}
      onFilter={(next) => void navigate({ search: next, replace: true })}
    />
  );
}
