import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { ADDRESSES, answer } from "./answers";
import { test } from "./people";

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const;

/** Nothing sticks out at the side, and nothing keeps anybody out. */
async function isSound(page: Page) {
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
  const found = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  expect(
    found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(" | ")}`),
  ).toEqual([]);
}

for (const size of SIZES) {
  test.describe(`${size.width} wide`, () => {
    test.use({ viewport: size, person: null });

    test.beforeEach(async ({ page }) => answer(page));

    test("the workbench lists the years, and opens a new one", async ({ page }, info) => {
      await page.goto(ADDRESSES.workbench);
      await expect(
        page.getByRole("link", { name: /^2024年度绩效自评\s市委政法委$/ }),
      ).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("workbench.png") });
      await page.getByRole("button", { name: "新建年度" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("new.png") });
    });

    test("the departments are listed, and one can be added", async ({ page }, info) => {
      await page.goto(ADDRESSES.departments);
      await expect(page.getByText("陇南市社会治安综合治理中心")).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("departments.png") });
      await page.getByRole("button", { name: "增加单位" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("add.png") });
    });

    test("a figure of the report tells where it comes from", async ({ page }, info) => {
      await page.goto(ADDRESSES.report);
      await page.getByRole("button", { name: "47.98%" }).last().click();
      await expect(page.getByText("5853800.00 ÷ 12200500.00 = 47.98%")).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("report.png") });
    });

    test("the accounts show who may do what, and give a first password", async ({ page }, info) => {
      await page.goto(ADDRESSES.accounts);
      await expect(page.getByRole("row", { name: /^tian.bao/ })).toContainText("填报人 市委政法委");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("accounts.png") });
      await page.getByRole("button", { name: "修改 tian.bao" }).click();
      await expect(page.getByRole("dialog").getByLabel("姓名")).toHaveValue("田宝");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("edit.png") });
      await page.getByRole("button", { name: "取消" }).click();
      await page.getByRole("button", { name: "增加账号" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "增加账号" }).click();
      await expect(page.getByRole("textbox", { name: "首次密码" })).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("first.png") });
    });

    test("what is refused, what is empty and what is not there say so", async ({ page }, info) => {
      await answer(page, { "/evaluations": undefined, "/departments": { items: [], next: null } });
      await page.goto(ADDRESSES.workbench);
      await expect(page.getByRole("alert")).toContainText("没有 /evaluations");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("refused.png") });
      await page.goto(ADDRESSES.departments);
      await expect(page.getByText("还没有单位")).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("empty.png") });
      await page.goto("/nowhere");
      await expect(page.getByRole("heading", { name: "没有这一页" })).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("nowhere.png") });
    });
  });
}
