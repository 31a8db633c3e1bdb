import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { startI18n } from "./shared/i18n/i18n";

await startI18n("zh-CN");

afterEach(() => {
  cleanup();
  globalThis.localStorage.clear();
});
