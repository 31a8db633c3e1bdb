import { AccountsPage } from "../../features/identity/AccountsPage";
import { useMay } from "../../shared/session/rights";
import { NotFound } from "../NotFound";
import { useSession } from "../session/Session";

export function Accounts() {
  const { person } = useSession();
  const may = useMay();
  return may("MANAGE_ACCOUNTS") ? <AccountsPage own={person.accountId} /> : <NotFound />;
}
