import { useTranslation } from "react-i18next";

/** Everybody here lives by the same clock, wherever the browser is. */
const WHEN = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "medium",
  timeZone: "Asia/Shanghai",
});

export const when = (moment: string) => WHEN.format(new Date(moment));

/** The contract's words of the trail in the reader's; one that is not known yet is shown as it is. */
export function useWords() {
  const { t, i18n } = useTranslation("audit");
  const word = (key: string, otherwise: string) =>
    i18n.exists(`audit:${key}`) ? t(key as "title") : otherwise;
  const property = (step: string) =>
    /^\d+$/.test(step) ? t("row", { number: parseInt(step, 10) + 1 }) : word(`field.${step}`, step);
  return {
    kind: (kind: string) => word(`kind.${kind}`, kind),
    action: (action: string) => word(`action.${action}`, action),
    /** A place in a thing: `/rows/0/executed` is 第 1 行 · 全年执行数. */
    place: (pointer: string) =>
      pointer
        .split("/")
        .slice(1)
        .filter((step) => step !== "rows")
        .map((step) => property(step.replaceAll("~1", "/").replaceAll("~0", "~")))
        .join(" · "),
  };
}
