import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { StatusChip } from "../../shared/layout/marks";
import { shownMoment } from "../../shared/time/moments";
import { reportQueries } from "./queries";
import { isFilledIn } from "./rules";

/** Which version one looks at, and if it was sent back, by whom and why. */
export function Version({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation("report");
  const found = useQuery(reportQueries.workflow(evaluationId));
  if (found.data === undefined) return null;
  const { state, status, version, round, history } = found.data;
  const last = history[0];
  const returned = last?.action === "RETURN" ? last : null;
  return (
    <>
      <p className="version">
        {t(isFilledIn(state) ? "version.toSend" : "version.sent", { version, round })}{" "}
        <StatusChip status={status} />
      </p>
      {returned === null ? null : (
        <p className="sub">
          {t(returned.reason === null ? "version.returned" : "version.returnedFor", {
            at: shownMoment(returned.at),
            by: returned.by,
            reason: returned.reason,
          })}{" "}
          <Link
            to="/evaluations/$evaluationId/report"
            params={{ evaluationId }}
            search={{ view: "compare" }}
          >
            {t("version.changed")}
          </Link>
        </p>
      )}
    </>
  );
}
