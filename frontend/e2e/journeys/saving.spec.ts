import { expect } from "@playwright/test";
import { cell, grid, meanwhile, newYear, saved } from "../pages/app";
import { OURS, test } from "../people";

test("two people meet in the same section: both versions are shown, and one is chosen", async ({
  page,
  request,
}) => {
  const year = await newYear(request, `冲突单位${Date.now()}`);
  await page.goto(`/evaluations/${year.id}/budget`);
  const revenue = grid(page, "收入决算");
  await expect(revenue).toBeVisible();
  await meanwhile(request, `/budgets/${year.budgetId}/revenue`, {
    rows: [
      {
        code: "fiscalAppropriation",
        initialBudget: null,
        yearBudget: null,
        executed: "2000000.00",
      },
    ],
  });

  await cell(revenue, /财政拨款收入/, 3).click();
  await page.keyboard.type("300");
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("这一部分已被他人修改");
  await expect(dialog.getByRole("row", { name: /财政拨款收入/ })).toContainText("3000000.00");
  await expect(dialog.getByRole("row", { name: /财政拨款收入/ })).toContainText("2000000.00");
  await dialog.getByRole("button", { name: "保留我的" }).click();
  await saved(page);
  const kept = await (await request.get(`/api/v1/budgets/${year.budgetId}/revenue`)).json();
  expect(kept.rows[0].executed).toBe("3000000.00");
});

test("a lost connection keeps what was typed, says so, and saves when it is back", async ({
  page,
  context,
  request,
}) => {
  const year = await newYear(request, `断线单位${Date.now()}`);
  await page.goto(`/evaluations/${year.id}/budget`);
  await expect(grid(page, "收入决算")).toBeVisible();
  await context.setOffline(true);
  await cell(grid(page, "收入决算"), /财政拨款收入/, 3).click();
  await page.keyboard.type("123.45");
  await page.keyboard.press("Enter");
  await expect(page.locator(".ctx").getByRole("status")).toHaveText("待保存，网络断开");
  await expect(page.getByText("网络断开。所填留在本机，恢复后自动保存")).toBeVisible();
  await expect(cell(grid(page, "收入决算"), /财政拨款收入/, 3)).toHaveText("123.45");

  await context.setOffline(false);
  await saved(page);
  const kept = await (await request.get(`/api/v1/budgets/${year.budgetId}/revenue`)).json();
  expect(kept.rows[0].executed).toBe("1234500.00");
});

test("what was typed survives a reload before it was saved", async ({ page, context, request }) => {
  const year = await newYear(request, `重载单位${Date.now()}`);
  await page.goto(`/evaluations/${year.id}/narrative`);
  await page.route("**/api/v1/evaluations/*/narrative/other", (route) =>
    route.request().method() === "PUT" ? route.abort() : route.continue(),
  );
  await page.getByLabel("其他需要说明的问题").fill("未保存的一段");
  await expect(page.locator(".ctx").getByRole("status")).toHaveText("待保存，网络断开");
  await page.unroute("**/api/v1/evaluations/*/narrative/other");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel("其他需要说明的问题")).toHaveValue("未保存的一段");
  await expect(page.locator(".ctx").getByRole("status")).toHaveText(/已保存/);
  await context.close();
});

test("what is no number stays visible, marked, and is not saved as zero", async ({
  page,
  request,
}) => {
  const year = await newYear(request, `有误单位${Date.now()}`);
  await page.goto(`/evaluations/${year.id}/budget`);
  const executed = cell(grid(page, "收入决算"), /财政拨款收入/, 3);
  await executed.click();
  await page.keyboard.type("约五十万");
  await page.keyboard.press("Enter");
  await expect(executed).toContainText("约五十万");
  await expect(executed).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator(".ctx").getByRole("status")).toHaveText("未保存，1 处有误");
  const kept = await (await request.get(`/api/v1/budgets/${year.budgetId}/revenue`)).json();
  expect(kept.rows).toEqual([]);
});

test("a deleted project comes back on undo", async ({ page, request }) => {
  const year = await newYear(request, `删除单位${Date.now()}`);
  await request.post("/api/v1/projects", {
    data: {
      departmentId: year.departmentId,
      fiscalYear: 2024,
      projectCode: null,
      name: "要删的项目",
      supervisor: null,
      implementer: null,
    },
    headers: OURS,
  });
  await page.goto(`/evaluations/${year.id}/projects`);
  await page.getByRole("button", { name: /要删的项目/ }).click();
  await page.getByRole("button", { name: "删除", exact: true }).click();
  await expect(page.getByText("已删除“要删的项目”")).toBeVisible();
  await expect(page.getByRole("button", { name: /1\s要删的项目/ })).toHaveCount(0);
  await page.getByRole("status").getByRole("button", { name: "撤销" }).click();
  await expect(page.getByRole("button", { name: /1\s要删的项目/ })).toBeVisible();
});
