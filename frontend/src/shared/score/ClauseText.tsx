import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/client";

/** Where a rule stands; what nobody compared with its text says so. */
export function ClauseText({ clause }: { clause: Schemas["ClauseView"] }) {
  const { t } = useTranslation();
  return (
    <>
      {clause.document} {clause.article}{" "}
      {clause.verified ? null : <span className="chip warn">{t("trace.unverified")}</span>}
    </>
  );
}
