import { AuditPage } from "../../features/audit/AuditPage";
import { useMay } from "../../shared/session/rights";
import { NotFound } from "../NotFound";

export function Audit() {
  const may = useMay();
  return may("AUDIT") ? <AuditPage /> : <NotFound />;
}
