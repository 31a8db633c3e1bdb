import { useTranslation } from "react-i18next";

/** What properties and their choices are called; the keys are the contract's. */
export function useFieldWords() {
  const { t, i18n } = useTranslation("scheme");
  const has = (key: string) => i18n.exists(key, { ns: "scheme" });
  return {
    field: (name: string): string =>
      has(`field.${name}`) ? t(`field.${name}` as "field.name") : name,
    choice: (name: string, value: string): string => t(`choice.${name}.${value}` as "field.name"),
    help: (name: string): string | null =>
      has(`help.${name}`) ? t(`help.${name}` as "field.name") : null,
  };
}
