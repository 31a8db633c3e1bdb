import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { startI18n } from "./shared/i18n/i18n";

await startI18n("zh-CN");

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4_000 });

afterEach(() => {
  cleanup();
  globalThis.localStorage.clear();
});
