import { expect, type Browser, type Page } from "@playwright/test";
import { meanwhile, newYear, saved } from "../pages/app";
import { demoPerson, logIn, OURS, test } from "../people";

const API = "/api/v1";

test.use({ person: "demo-performance" });

/** A unit's year that a scheme scores: one project, whose “at most” target is missed. */
async function missedYear(browser: Browser, name: string, schemeId: string) {
  const context = await browser.newContext();
  // From here on its clerk asks.
  const year = await newYear(context.request, name);
  const head = (await (
    await context.request.get(`${API}/evaluations/${year.id}`)
  ).json()) as object;
  await meanwhile(context.request, `/evaluations/${year.id}`, { ...head, schemeId });
  const added = await context.request.post(`${API}/projects`, {
    data: {
      departmentId: year.departmentId,
      fiscalYear: 2024,
      projectCode: null,
      name: `${name}项目`,
      supervisor: null,
      implementer: null,
    },
    headers: OURS,
  });
  expect(added.status()).toBe(201);
  const { id } = (await added.json()) as { id: string };
  await meanwhile(context.request, `/projects/${id}/funding`, {
    rows: [
      {
        source: "currentAppropriation",
        initialBudget: null,
        yearBudget: "1000000.00",
        executed: "1000000.00",
      },
    ],
  });
  const indicator = (
    [level1, level2]: [string, string],
    sign: string,
    actual: string,
    points: string,
  ) => ({
    id: null,
    level1,
    level2,
    name: level2,
    sign,
    target: "20",
    unit: "人",
    points,
    actual,
    givenScore: null,
    deviationReason: null,
    improvement: null,
    illustrative: true,
  });
  await meanwhile(context.request, `/projects/${id}/indicators`, {
    rows: [
      indicator(["产出指标", "数量指标"], "AT_MOST", "25", "50.00"),
      indicator(["效益指标", "社会效益指标"], "AT_LEAST", "20", "30.00"),
      indicator(["满意度指标", "服务对象满意度指标"], "AT_LEAST", "20", "10.00"),
    ],
  });
  await context.close();
}

const idOf = (page: Page) => /\/schemes\/([^/]+)/.exec(page.url())![1]!;

async function publish(page: Page, says: RegExp) {
  await page.getByRole("button", { name: "发布" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText(says);
  await dialog.getByRole("button", { name: "发布" }).click();
  await expect(page.getByRole("region", { name: /试行方案/ }).first()).toContainText("已发布");
}

test("a scheme is copied, broken and mended, compared, weighed and published, and everybody sees what superseded what", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const name = `试行方案${Date.now()}`;

  // A region's own scheme begins as a copy of the national one.
  await page.goto("/");
  await page.getByRole("link", { name: "方案", exact: true }).click();
  await page
    .getByRole("button", { name: "复制 项目支出绩效自评（全国，不设成本指标） 版本 1" })
    .click();
  await page.getByRole("combobox", { name: "复制为" }).click();
  await page.getByTitle("另一个方案，自有代码").click();
  await page.getByLabel("代码", { exact: true }).fill(`journey-${Date.now()}`);
  await page.getByRole("dialog").getByLabel("名称").fill(name);
  await page.getByRole("dialog").getByRole("button", { name: "复制" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.getByRole("link", { name: "查看" }).click();
  await expect(page.getByRole("row", { name: /^等级界限：总分 89.99/ })).toContainText("通过");
  await publish(page, /第一个发布的版本/);
  const first = idOf(page);
  await missedYear(browser, `试行单位${Date.now()}`, first);

  // The next version: what contradicts itself says so at its place, and so does what is no number.
  await page.getByRole("button", { name: "复制" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "复制" }).click();
  const grades = page.getByRole("region", { name: "评价等级" });
  const from = grades.getByLabel("区间 2 起（含）");
  await expect(page).toHaveURL(/\/edit$/);
  expect(idOf(page)).not.toBe(first);
  await from.fill("85");
  await expect(grades).toContainText("80.00 至 85.00 没有区间");
  await from.fill("八十");
  await expect(from).toHaveAccessibleDescription(/要填数字/);
  await page.reload();
  await expect(from).toHaveValue("八十");
  await from.fill("80");
  await page.getByLabel("≤、＜ 未完成").selectOption("超过不得分");
  await saved(page);
  await expect(page.getByRole("region", { name: "发布前要改的" })).toHaveCount(0);

  // What differs, and what it does to years that were scored.
  await page.getByRole("link", { name: "查看" }).click();
  await page.getByRole("link", { name: "比较" }).click();
  await expect(page.getByRole("row", { name: /^≤\s＜/ })).toContainText("改");
  await expect(page.getByRole("status")).toContainText("2 行不同");
  await page.getByRole("link", { name: "查看" }).click();
  await page.getByRole("link", { name: "影响" }).click();
  const project = page.getByRole("row", { name: /试行单位/ });
  await expect(project).toContainText("90.00");
  await expect(project).toContainText("50.00");
  await expect(project).toContainText("−40.00");
  await expect(project).toContainText("等级变");
  await page.getByRole("link", { name: "查看" }).click();
  await publish(page, /版本 1 即被取代.*1 个得分会变/);

  // Somebody else sees it.
  const context = await browser.newContext({ locale: "zh-CN" });
  const other = await context.newPage();
  await logIn(other.request, await demoPerson(other.request, "demo-auditor"));
  await other.goto("/schemes?kind=PROJECT");
  const version = (n: number) =>
    other.getByRole("row", { name: new RegExp(`^${name}.*版本 ${n}`) });
  await expect(version(1)).toContainText("已被取代");
  await expect(version(2)).toContainText("已发布");
  await expect(other.getByRole("button", { name: /^复制/ })).toHaveCount(0);
  await version(2).getByRole("link").click();
  await expect(other.getByRole("row", { name: /^≤\s＜/ })).toContainText("超过的不得分");
  await context.close();
});
