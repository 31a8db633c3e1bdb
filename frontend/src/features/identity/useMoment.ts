import { useTranslation } from "react-i18next";

/** A moment of the server as people read it, in Beijing. */
export function useMoment(): (moment: string) => string {
  const { i18n } = useTranslation();
  const shown = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: "Asia/Shanghai",
  });
  return (moment) => shown.format(new Date(moment));
}
