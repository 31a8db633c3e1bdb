import { useTranslation } from "react-i18next";

/** Where something will stand that is being read. */
export function Skeleton() {
  const { t } = useTranslation();
  return (
    <div className="skeleton">
      <progress className="sr" aria-label={t("loading")} />
    </div>
  );
}
