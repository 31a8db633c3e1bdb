import { IssuePage } from "../../features/review/IssuePage";
import { useMay } from "../../shared/session/rights";
import { NotFound } from "../NotFound";

export function Issue() {
  const may = useMay();
  return may("OPEN_YEAR") ? <IssuePage /> : <NotFound />;
}
