import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import audit from "../../locales/zh-CN/audit.json";
import budget from "../../locales/zh-CN/budget.json";
import checking from "../../locales/zh-CN/checking.json";
import department from "../../locales/zh-CN/department.json";
import disclosure from "../../locales/zh-CN/disclosure.json";
import evaluation from "../../locales/zh-CN/evaluation.json";
import identity from "../../locales/zh-CN/identity.json";
import indicator from "../../locales/zh-CN/indicator.json";
import project from "../../locales/zh-CN/project.json";
import report from "../../locales/zh-CN/report.json";
import review from "../../locales/zh-CN/review.json";
import scoring from "../../locales/zh-CN/scoring.json";
import scheme from "../../locales/zh-CN/scheme.json";
import shared from "../../locales/zh-CN/shared.json";

export const LANGUAGES = ["zh-CN", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const chinese = {
  shared,
  audit,
  department,
  budget,
  checking,
  project,
  identity,
  indicator,
  evaluation,
  report,
  review,
  scoring,
  scheme,
  disclosure,
};
type Words = typeof chinese;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shared";
    resources: Words;
  }
}

const KEY = "jiheng.language";

export function chosenLanguage(): Language {
  return globalThis.localStorage.getItem(KEY) === "en" ? "en" : "zh-CN";
}

/** Chinese is part of the page; English is fetched by whoever reads it. */
export async function startI18n(language: Language): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: "zh-CN",
      fallbackLng: "zh-CN",
      defaultNS: "shared",
      resources: { "zh-CN": chinese },
      interpolation: { escapeValue: false },
    });
  }
  await speak(language);
}

export async function speak(language: Language): Promise<void> {
  if (language === "en" && !i18next.hasResourceBundle("en", "shared")) {
    const { english } = await import("./english");
    Object.entries(english).forEach(([namespace, words]) =>
      i18next.addResourceBundle("en", namespace, words),
    );
  }
  globalThis.localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
