import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type Request } from "@playwright/test";
import { yearOf } from "./pages/app";
import { OURS, test } from "./people";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

const PAGES = [
  "",
  "profile",
  "staffing",
  "budget",
  "projects",
  "project",
  "indicators",
  "narrative",
  "report",
  "score",
  "disclosure",
  "submission",
  "review",
  "departments",
  "schemes",
  "reconciliation",
  "password",
];

/** Addresses of their own; the others are those of the demo's year. */
const OWN = [
  "",
  "issue",
  "departments",
  "schemes",
  "reconciliation",
  "password",
  "accounts",
  "api-clients",
  "audit",
  "setup",
];

/** What the browser complains of from now on. That nobody is logged in is said by a status, which it always mentions. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    const asked = message.location().url.endsWith("/api/v1/session");
    if (["error", "warning"].includes(message.type()) && !asked) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  return said;
}

async function open(page: Page, name: string): Promise<string[]> {
  const said = complaints(page);
  if (OWN.includes(name)) {
    await page.goto(`/${name}`);
    await page.waitForLoadState("networkidle");
    return said;
  }
  const id = await yearOf(page.request, "示例单位");
  const project = (await (
    await page.request.get(`/api/v1/projects?q=${encodeURIComponent("示例项目一")}`)
  ).json()) as {
    items: { id: string }[];
  };
  const path =
    name === "project"
      ? `/evaluations/${id}/projects/${project.items[0]!.id}`
      : `/evaluations/${id}/${name}`;
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  return said;
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
}

for (const name of PAGES) {
  test(`axe finds nothing on /${name}, and the browser has nothing to complain of`, async ({
    page,
  }) => {
    const said = await open(page, name);
    expect(await axe(page)).toEqual([]);
    expect(said).toEqual([]);
  });
}

test.describe("for an administrator", () => {
  test.use({ person: "demo-admin" });

  test("axe finds nothing on /accounts, and the browser has nothing to complain of", async ({
    page,
  }) => {
    const said = await open(page, "accounts");
    await expect(page.getByRole("row", { name: /^demo-filler/ })).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "修改 demo-filler" }).click();
    await expect(page.getByLabel("停用，不能登录")).toBeVisible();
    expect(await axe(page)).toEqual([]);
    expect(said).toEqual([]);
  });
});

test.describe("for the bureau", () => {
  test.use({ person: "demo-performance" });

  test("axe finds nothing on /issue, and the browser has nothing to complain of", async ({
    page,
  }) => {
    const said = await open(page, "issue");
    await expect(page.getByRole("checkbox").first()).toBeVisible();
    expect(await axe(page)).toEqual([]);
    expect(said).toEqual([]);
  });
});

test.describe("for whoever writes the rules", () => {
  test.use({ person: "demo-performance" });

  for (const width of [1366, 390]) {
    test(`axe finds nothing on a scheme's pages at ${width}, and they are read without scrolling sideways`, async ({
      page,
    }) => {
      // Five pages, each looked at whole.
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      const said = await open(page, "schemes");
      const list = (await (
        await page.request.get("/api/v1/scoring/schemes?kind=PROJECT&state=PUBLISHED")
      ).json()) as { items: { id: string; code: string }[] };
      const national = list.items.find((scheme) => scheme.code === "cn-project-2021-bands-caps")!;
      const copied = await page.request.post("/api/v1/scoring/schemes", {
        data: { copyOf: national.id, content: null },
        headers: OURS,
      });
      const { id } = (await copied.json()) as { id: string };
      for (const [path, shown] of [
        ["", "一级指标权重"],
        ["/comparison", "一级指标权重"],
        ["/impact", "影响"],
        ["/edit", "一级指标权重"],
      ] as const) {
        await page.goto(`/schemes/${id}${path}`);
        await expect(page.getByText(shown).first()).toBeVisible();
        await page.waitForLoadState("networkidle");
        if (path === "/edit") {
          await page.getByText("满意度指标 计分规则").click();
          await page.getByText("等级界限：总分 95.00").click();
        }
        expect(await axe(page)).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, path).toBeLessThanOrEqual(0);
      }
      expect(said).toEqual([]);
      const removed = await page.request.delete(`/api/v1/scoring/schemes/${id}`, {
        headers: { ...OURS, "If-Match": '"0"' },
      });
      expect(removed.status()).toBe(204);
    });
  }
});

test.describe("for an administrator who looks at the trail", () => {
  test.use({ person: "demo-admin" });

  test("axe finds nothing on /audit, and the trail is verified", async ({ page }) => {
    const said = await open(page, "audit");
    await expect(page.getByRole("row", { name: /登录/ }).first()).toBeVisible();
    await page.getByRole("button", { name: "核验全部痕迹" }).click();
    await expect(page.getByText(/^完整：/)).toBeVisible();
    expect(await axe(page)).toEqual([]);
    expect(said).toEqual([]);
  });
});

test.describe("for whoever lets other systems in", () => {
  test.use({ person: "demo-admin" });

  for (const width of [1366, 390]) {
    test(`axe finds nothing on /api-clients at ${width}, and it is read without scrolling sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 768 });
      const said = await open(page, "api-clients");
      await expect(page.getByRole("button", { name: /^当前账号/ })).toBeInViewport({ ratio: 1 });
      await page.getByRole("button", { name: "增加客户端" }).click();
      await expect(page.getByRole("dialog").getByLabel("客户端标识")).toBeVisible();
      expect(await axe(page)).toEqual([]);
      expect(said).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
    });
  }
});

test.describe("for nobody in particular", () => {
  test.use({ person: null });

  for (const width of [1366, 390]) {
    test(`axe finds nothing before the log-in at ${width}, and the browser has nothing to complain of`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const said = await open(page, "");
      await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await open(page, "setup");
      await expect(page.getByRole("heading", { name: "首次使用" })).toBeVisible();
      expect(await axe(page)).toEqual([]);
      expect(said).toEqual([]);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
    });
  }
});

test("axe finds nothing when the log-in covers the page", async ({ page, context }) => {
  await open(page, "narrative");
  await context.clearCookies();
  await page.getByLabel("其他需要说明的问题").pressSequentially("字");
  await expect(page.getByRole("dialog", { name: "登录" })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test.describe("at the width of a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const name of ["", "budget", "report", "submission", "review", "reconciliation"]) {
    test(`/${name} is read without scrolling sideways`, async ({ page }) => {
      await open(page, name);
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wider).toBeLessThanOrEqual(0);
      await expect(page.getByRole("button", { name: /^当前账号/ })).toBeInViewport({ ratio: 1 });
      expect(await axe(page)).toEqual([]);
    });
  }

  test("the sections are reached and the report's figures tell where they come from", async ({
    page,
  }) => {
    await open(page, "budget");
    await page.getByRole("combobox", { name: "各部分" }).selectOption("staffing");
    await expect(page.getByRole("grid", { name: "在职人员" })).toBeVisible();
    await page.getByRole("link", { name: "报告", exact: true }).click();
    await page.getByRole("article").getByRole("button", { name: "475.00万元" }).first().click();
    await expect(page.getByRole("dialog")).toContainText("4750000.00");
  });
});

test("the first page and the editor stay within their size", async ({ page, browser }) => {
  const size = async (path: string) => {
    const fresh = await browser.newContext({ storageState: await page.context().storageState() });
    const other = await fresh.newPage();
    const sizes: Promise<number>[] = [];
    const count = (request: Request) => {
      sizes.push(request.sizes().then((s) => s.responseBodySize));
    };
    other.on("requestfinished", count);
    await other.goto(path);
    await other.waitForLoadState("networkidle");
    other.off("requestfinished", count);
    const bytes = (await Promise.all(sizes)).reduce((sum, one) => sum + one, 0);
    await fresh.close();
    return bytes / 1000;
  };
  const id = await yearOf(page.request, "示例单位");
  expect(await size("/")).toBeLessThanOrEqual(380);
  expect(await size(`/evaluations/${id}/budget`)).toBeLessThanOrEqual(480);
});
