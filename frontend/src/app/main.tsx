import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { answerIn } from "../api/client";
import { chosenLanguage, startI18n } from "../shared/i18n/i18n";
import { App } from "./App";
import "./antd.gen.css";
import "./tokens.css";
import "./base.css";
import "./print.css";

const language = chosenLanguage();
answerIn(language);
void startI18n(language).then(() => {
  const root = document.getElementById("root");
  if (root !== null)
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
});
