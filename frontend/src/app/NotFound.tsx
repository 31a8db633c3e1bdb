import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main className="page empty">
      <h1>{t("notFound.title")}</h1>
      <p>{t("notFound.what")}</p>
      <Link to="/">{t("notFound.back")}</Link>
    </main>
  );
}
