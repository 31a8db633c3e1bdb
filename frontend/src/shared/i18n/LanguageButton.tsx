import { useTranslation } from "react-i18next";
import { answerIn } from "../../api/client";
import { speak, type Language } from "./i18n";

/** Turns to the other language, named in that language. */
export function LanguageButton() {
  const { i18n } = useTranslation();
  const other: Language = i18n.language === "en" ? "zh-CN" : "en";
  const turn = async () => {
    answerIn(other);
    await speak(other);
    globalThis.location.reload();
  };
  return (
    <button type="button" lang={other} onClick={() => void turn()}>
      {other === "en" ? "English" : "中文"}
    </button>
  );
}
