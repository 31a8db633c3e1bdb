import { useTranslation } from "react-i18next";
import { FIRST_YEAR, LAST_YEAR, type Area } from "./rules";

/** Where and when a role holds, in words. */
export function useAreaWords(names: ReadonlyMap<string, string>): (area: Area) => string {
  const { t } = useTranslation("identity");
  return ({ region, departmentId, firstYear: from, lastYear: to }) =>
    [
      departmentId === null ? t("accounts.everywhere") : (names.get(departmentId) ?? "…"),
      region === "" ? null : t("accounts.inRegion", { region }),
      from === FIRST_YEAR && to === LAST_YEAR
        ? null
        : to === LAST_YEAR
          ? t("accounts.from", { from })
          : from === FIRST_YEAR
            ? t("accounts.to", { to })
            : t("accounts.years", { from, to }),
    ]
      .filter((words) => words !== null)
      .join(" · ");
}
