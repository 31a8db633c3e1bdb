import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "../../shared/problem/ProblemNotice";
import { auditQueries } from "./queries";
import { useWords } from "./useWords";

/** Has all chains computed again, and names the first place of each at which it is not what was written. */
export function Verify() {
  const { t } = useTranslation("audit");
  const { chain } = useWords();
  const run = useQuery(auditQueries.verification);
  const found = run.data;
  return (
    <>
      <div className="verify">
        <Button loading={run.isFetching} onClick={() => void run.refetch()}>
          {t("verify")}
        </Button>
        <span role="status">
          {found === undefined || run.isFetching
            ? ""
            : found.intact
              ? t("intact", found)
              : t("damaged", { count: found.findings.length })}
        </span>
      </div>
      {run.isError ? <ProblemNotice error={run.error} /> : null}
      {found === undefined || found.intact ? null : (
        <ul className="findings">
          {found.findings.map((finding) => (
            <li key={finding.chain}>
              {t("finding", {
                chain: chain(finding.chain),
                sequence: finding.sequence,
                damage: t(`damage.${finding.damage}`),
              })}
            </li>
          ))}
        </ul>
      )}
      {found === undefined ? null : (
        <p className="sub hash">{t("anchor", { hash: found.anchorHash })}</p>
      )}
    </>
  );
}
