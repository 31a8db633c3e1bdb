import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const systems = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const chromium = process.env['CHROMIUM_PATH'] ?? systems.find((path) => existsSync(path));

/** Against the built application that `scripts/check.mjs` has started, or the one at JIHENG_URL. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: process.env['JIHENG_URL'] ?? 'http://127.0.0.1:8080',
    // What cannot be pressed names its line, instead of the whole test's time.
    actionTimeout: 20_000,
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: {
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    },
  },
});
