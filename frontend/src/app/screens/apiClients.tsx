import { ApiClientsPage } from "../../features/identity/ApiClientsPage";
import { useMay } from "../../shared/session/rights";
import { NotFound } from "../NotFound";

export function ApiClients() {
  const may = useMay();
  return may("MANAGE_ACCOUNTS") ? <ApiClientsPage /> : <NotFound />;
}
