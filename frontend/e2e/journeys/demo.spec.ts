import { expect } from "@playwright/test";
import { cell, grid, yearOf } from "../pages/app";
import { test } from "../people";

test("the demo shows what the report states beside what follows from its data", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByRole("row", { name: /陇南市委政法委/ })
    .getByRole("link", { name: "继续填报" })
    .click();
  await page.getByRole("link", { name: /^收支决算/ }).click();

  const expenditure = grid(page, "支出决算");
  await expect(cell(expenditure, /基本支出/, 4)).toHaveText(/47.95%/);
  await expect(cell(expenditure, /基本支出/, 5)).toHaveText("47.98%");
  await expect(cell(expenditure, /基本支出/, 4)).toHaveAttribute("aria-invalid", "true");
  await expect(expenditure.getByRole("row", { name: /自述合计/ })).toContainText("尾差 0.01");
  await expect(page.getByText(/预算执行率 无法计算/)).toContainText("缺全年预算数");
  await expect(page.getByText(/预算执行率 无法计算/)).toContainText("自述 99.51%");

  const beside = page.getByRole("complementary");
  await expect(beside.getByRole("article").filter({ hasText: "支出占比" }).first()).toContainText(
    "585.38万元 ÷ 1220.05万元 = 47.98%",
  );
  await beside.getByRole("button", { name: /^全部/ }).click();
  await expect(beside.getByRole("article").filter({ hasText: "清单与分项金额" })).toContainText(
    "50万元、15万元",
  );
});

test("project 4 has 15万元 as its data and 50万元 as the list's stated amount, in the editor and in the report", async ({
  page,
  request,
}) => {
  const id = await yearOf(request, "政法");
  await page.goto(`/evaluations/${id}/projects`);
  await page.getByRole("button", { name: /重症精神病患者/ }).click();
  await expect(page.getByText("清单金额 50万元")).toBeVisible();
  await expect(cell(grid(page, "项目资金"), /当年财政拨款/, 2)).toHaveText("15.00");

  await page.goto(`/evaluations/${id}/report`);
  const report = page.getByRole("article");
  await expect(report).toContainText("清单金额自述为50万元，按数据为15.00万元，相差35.00万元");
  await report.getByRole("button", { name: "47.98%" }).first().click();
  await expect(page.getByRole("dialog")).toContainText("5853800.00 ÷ 12200500.00 = 47.98%");
  await expect(page.getByRole("dialog")).toContainText("47.95%");
});

test("changing a figure moves the score, and undoing gives it back", async ({ page, request }) => {
  const id = await yearOf(request, "示例单位");
  await page.goto(`/evaluations/${id}/projects`);
  await page.getByRole("button", { name: /示例项目一/ }).click();
  await expect(page.getByText("总分 97.50")).toBeVisible();
  await cell(grid(page, "绩效指标"), /活动场次/, 6).click();
  await page.keyboard.type("10");
  await page.keyboard.press("Enter");
  await expect(page.getByText("总分 87.50")).toBeVisible();
  await page.keyboard.press("ControlOrMeta+Z");
  await expect(page.getByText("总分 97.50")).toBeVisible();
});

test("amounts are shown in 元 by choice, and the exact yuan on hover", async ({
  page,
  request,
}) => {
  const id = await yearOf(request, "政法");
  await page.goto(`/evaluations/${id}/budget`);
  const amount = cell(grid(page, "收入决算"), /财政拨款收入/, 3);
  await expect(amount).toHaveText("1,218.18");
  await expect(amount).toHaveAttribute("title", "12181800.00 元");
  await page.getByRole("button", { name: "切换金额单位" }).click();
  await expect(amount).toHaveText("12,181,800.00");
});

test("the page speaks English when asked", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Workbench" })).toBeVisible();
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
});
