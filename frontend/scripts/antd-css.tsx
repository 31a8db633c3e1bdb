// Extracts the rules of the antd components that the pages use into a style file: the page's policy allows no other.
import fs from "node:fs";
import { extractStyle } from "@ant-design/static-style-extract";
import { ConfigProvider } from "antd";
import type { ReactNode } from "react";
import { antdTheme } from "../src/app/theme";
import { ANTD_COMPONENTS } from "../src/app/antdComponents";

const css = extractStyle({
  includes: [...ANTD_COMPONENTS],
  customTheme: (node: ReactNode) => <ConfigProvider theme={antdTheme}>{node}</ConfigProvider>,
} as Parameters<typeof extractStyle>[0]);
fs.writeFileSync("src/app/antd.gen.css", css);
