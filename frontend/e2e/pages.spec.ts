import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { filling, RECONCILED } from "../src/api/fixtures";
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

    test("the workbench shows what was sent back and what waits, and issues a year", async ({
      page,
    }, info) => {
      await page.goto(ADDRESSES.workbench);
      await expect(page.getByRole("region", { name: /^被退回/ })).toContainText("占比请重新计算");
      await expect(page.getByRole("row", { name: /^合计 4 家/ })).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("workbench.png") });
      await page.getByRole("button", { name: "全部", exact: true }).click();
      await expect(
        page.getByRole("link", { name: /^2023年度绩效自评\s市委政法委$/ }),
      ).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("years.png") });
      await page.getByRole("link", { name: "任务下达" }).click();
      await expect(page.getByRole("checkbox", { name: "陇南市法学会" })).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("issue.png") });
    });

    test("the desk has the report beside changes and remarks", async ({ page }, info) => {
      await page.goto(ADDRESSES.review);
      await expect(page.getByRole("article")).toContainText("1220.05万元");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("review.png") });
      await page.getByRole("button", { name: "上年" }).click();
      await expect(page.getByRole("row", { name: /^支出决算合计/ })).toContainText("0.00%");
      await isSound(page);
    });

    test("a report that was pasted has its contradiction marked, and what held beside it", async ({
      page,
    }, info) => {
      await page.goto(ADDRESSES.checking);
      await page.getByRole("textbox", { name: "粘贴正文" }).fill(RECONCILED);
      await isSound(page);
      await page.screenshot({ path: info.outputPath("entry.png") });
      await page.getByRole("button", { name: "核对", exact: true }).click();
      await expect(page.locator(".mark.error")).toHaveText("47.95%");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("text.png") });
      await page.getByRole("button", { name: "错误，第 1 条" }).click();
      await expect(page.locator("#finding-1")).toBeFocused();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("findings.png") });
    });

    test("a year is submitted below what it lacks", async ({ page }, info) => {
      const path = ADDRESSES.submission.replace("/submission", "/transitions");
      await answer(page, { [path]: filling });
      await page.goto(ADDRESSES.submission);
      await expect(page.getByRole("region", { name: "还差什么" })).toContainText("缺全年预算数");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("submission.png"), fullPage: true });
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

    test("a scheme is read as the regulation, held against another, weighed and changed", async ({
      page,
    }, info) => {
      await page.goto(ADDRESSES.schemes);
      await expect(page.getByRole("row", { name: /版本 2/ })).toContainText("草稿");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("schemes.png") });
      await page.goto(ADDRESSES.scheme);
      await expect(page.getByRole("row", { name: /^超额完成/ })).toContainText("推定");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("scheme.png"), fullPage: true });
      await page.getByRole("button", { name: "发布" }).click();
      await expect(page.getByRole("dialog")).toContainText("版本 1 即被取代");
      await isSound(page);
      await page.getByRole("button", { name: "取消" }).click();
      await page.getByRole("link", { name: "比较" }).click();
      await expect(page.getByRole("row", { name: /^≤\s＜/ })).toContainText("改");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("comparison.png") });
      await page.goto(`${ADDRESSES.scheme}/impact`);
      await expect(page.getByRole("row", { name: /平安建设/ })).toContainText("等级变");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("impact.png") });
      await page.goto(`${ADDRESSES.scheme}/edit`);
      await page.getByText("满意度指标 计分规则").click();
      await expect(page.getByLabel("满分按")).toHaveValue("10.00");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("edit.png") });
    });

    test("a figure of the report tells where it comes from", async ({ page }, info) => {
      await page.goto(ADDRESSES.report);
      await page.getByRole("button", { name: "47.98%" }).last().click();
      await expect(page.getByText("5853800.00 ÷ 12200500.00 = 47.98%")).toBeVisible();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("report.png") });
    });

    test("a report is held against an earlier one, in words and not only in colours", async ({
      page,
    }, info) => {
      await page.goto(`${ADDRESSES.report}?view=compare`);
      await expect(page.getByRole("row", { name: /^基本支出占支出合计/ })).toContainText(
        "+0.03个百分点",
      );
      await expect(page.getByRole("deletion").last()).toHaveText("删去 经费");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("comparison.png"), fullPage: true });
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
      await answer(page, { "/tasks": undefined, "/departments": { items: [], next: null } });
      await page.goto(ADDRESSES.workbench);
      await expect(page.getByRole("alert")).toContainText("没有 /tasks");
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
