import { CheckingPage } from "../../features/checking/CheckingPage";
import { useMay } from "../../shared/session/rights";
import { NotFound } from "../NotFound";

export function Checking() {
  const may = useMay();
  return may("COMPUTE") ? <CheckingPage /> : <NotFound />;
}
