import { DepartmentsPage } from "../../features/department/DepartmentsPage";

export function Departments() {
  return <DepartmentsPage />;
}
