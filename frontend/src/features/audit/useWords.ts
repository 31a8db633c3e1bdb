import { useTranslation } from "react-i18next";

/** Everybody here lives by the same clock, wherever the browser is. */
const WHEN = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeStyle: "medium",
  timeZone: "Asia/Shanghai",
});

export const when = (moment: string) => WHEN.format(new Date(moment));

/** Values of these are words of the contract, said as on the pages that they come from. */
const VALUES: Readonly<Record<string, string>> = {
  from: "review:state",
  to: "review:state",
  state: "review:state",
  action: "review:action",
  role: "identity:role",
  document: "disclosure:name",
  decision: "disclosure:document",
};

/** The contract's words of the trail in the reader's; one that is not known yet is shown as it is. */
export function useWords() {
  const { t, i18n } = useTranslation("audit");
  const word = (key: string, otherwise: string) =>
    i18n.exists(`audit:${key}`) ? t(key as "title") : otherwise;
  const kind = (name: string) => word(`kind.${name}`, name);
  const property = (step: string) =>
    /^\d+$/.test(step) ? t("row", { number: parseInt(step, 10) + 1 }) : word(`field.${step}`, step);
  return {
    kind,
    /** What was done to what; with a session the deed says both. */
    deed: (event: { action: string; kind: string }) => {
      const action = word(`action.${event.action}`, event.action);
      return event.kind === "session" ? action : `${action} ${kind(event.kind)}`;
    },
    /** A chain as people know it: that of the accounts, or the one of a department's year. */
    chain: (name: string) => (name === "accounts" ? t("accounts") : name),
    value: (pointer: string, value: string) => {
      const key = `${VALUES[pointer.slice(pointer.lastIndexOf("/") + 1)] ?? "audit:value"}.${value}`;
      return i18n.exists(key) ? t(key as "title") : value;
    },
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
