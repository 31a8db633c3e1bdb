import { StyleProvider } from "@ant-design/cssinjs";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ConfigProvider } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";
import { useTranslation } from "react-i18next";
import { UnitProvider } from "../shared/money/unit";
import { newQueries } from "./queries";
import { router } from "./router";
import { antdTheme } from "./theme";

/** On the page the rules are in the style file: antd makes none. */
const pageTheme = { ...antdTheme, zeroRuntime: true };

/** Where antd would put rules at run time; they are in the style file already. */
const sink = document.createElement("div");

const queries = newQueries();

export function App() {
  const { i18n } = useTranslation();
  return (
    <StyleProvider container={sink}>
      <ConfigProvider
        theme={pageTheme}
        locale={i18n.language === "en" ? en : zh}
        button={{ autoInsertSpace: false }}
      >
        <QueryClientProvider client={queries}>
          <UnitProvider>
            <RouterProvider router={router} />
          </UnitProvider>
        </QueryClientProvider>
      </ConfigProvider>
    </StyleProvider>
  );
}
