import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "../../shared/layout/Icon";

/** Back to the list, or to the scheme whose page this belongs to. */
export function Crumb({ schemeId }: { schemeId?: string }) {
  const { t } = useTranslation("scheme");
  return schemeId === undefined ? (
    <Link to="/schemes" className="crumb">
      <Icon name="left" />
      {t("title")}
    </Link>
  ) : (
    <Link to="/schemes/$schemeId" params={{ schemeId }} className="crumb">
      <Icon name="left" />
      {t("view")}
    </Link>
  );
}
