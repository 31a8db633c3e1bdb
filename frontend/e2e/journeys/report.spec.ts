import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { yearOf } from "../pages/app";
import { filledYear, step } from "../pages/finalYear";
import { test } from "../people";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

async function isSound(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`),
  ).toEqual([]);
  expect(
    await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    ),
  ).toBe(0);
}

async function read(page: Page): Promise<string> {
  const id = await yearOf(page.request, "政法");
  await page.goto(`/evaluations/${id}/report`);
  await expect(page.getByRole("article")).toBeVisible();
  return id;
}

const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

for (const size of SIZES) {
  test.describe(`${size.width} wide`, () => {
    test.use({ viewport: size });

    test("a reader is led through the report by its outline, which follows the reading", async ({
      page,
    }, info) => {
      await read(page);
      const narrow = size.width < 900;
      const outline = page.getByRole("navigation", { name: "目录" });
      const unfold = () =>
        narrow ? outline.getByRole("button", { name: /^目录/ }).click() : Promise.resolve();
      await unfold();
      await outline.getByRole("link", { name: "四、部门预算项目支出绩效自评情况分析" }).click();
      await expect(
        page.getByRole("heading", { name: "四、部门预算项目支出绩效自评情况分析" }),
      ).toBeInViewport();
      await page.keyboard.press("j");
      await expect(page.getByRole("heading", { name: "（一）平安建设工作经费" })).toBeFocused();
      await page.evaluate(() => document.querySelector("main.page")?.scrollTo(0, 0));
      await unfold();
      await expect(outline.locator("[aria-current]")).toContainText(
        /^（一）部门主要职能|^一、基本情况/,
      );
      await isSound(page);
      await page.screenshot({ path: info.outputPath("outline.png") });
    });

    test("a figure tells where it comes from, down to the field that was filled in", async ({
      page,
    }, info) => {
      await read(page);
      const share = page.getByRole("article").getByRole("button", { name: "47.98%" }).first();
      await share.focus();
      await page.keyboard.press("Enter");
      const source = page.getByRole("dialog");
      await expect(source).toContainText("5853800.00 ÷ 12200500.00 = 47.98%");
      await expect(source).toContainText("47.95%");
      await isSound(page);
      await page.screenshot({ path: info.outputPath("source.png") });
      await page.keyboard.press("Escape");
      await expect(share).toBeFocused();

      await share.click();
      await source.getByRole("button", { name: /基本支出.* 585\.38万元/ }).click();
      await source.getByRole("button", { name: /人员经费.* 503\.76万元/ }).click();
      await source.getByRole("link", { name: /收支决算 › .*人员经费/ }).click();
      await expect(page).toHaveURL(/\/budget/);
      await expect(page.getByRole("gridcell", { name: "503.76" })).toBeVisible();
    });

    test("the report is downloaded in its forms, with what stands behind it", async ({
      page,
    }, info) => {
      const id = await read(page);
      if (size.width < 900) await page.getByRole("button", { name: /^目录/ }).click();
      await page.getByRole("checkbox", { name: "审核意见及答复" }).check();
      await expect(page).toHaveURL(/remarks/);
      await page.getByRole("button", { name: "下载" }).click();
      await isSound(page);
      await page.screenshot({ path: info.outputPath("downloads.png") });
      const word = page.waitForEvent("download");
      await page.getByRole("link", { name: /^Word/ }).click();
      const file = await word;
      expect(file.url()).toContain(`${id}/report.docx?appendix=explanations&appendix=remarks`);
      expect(file.suggestedFilename()).toMatch(/^2024年度.*\.docx$/);
    });
  });
}

test("a clerk sees what has changed since the year was submitted, and the reviewer's remarks behind the report", async ({
  browser,
}, info) => {
  const { id, people } = await filledYear(`对照单位${Date.now()}`);
  const path = `/api/v1/evaluations/${id}`;
  await step(people.filler, id, "SUBMIT");
  await step(people.head, id, "PASS");
  const remark = await people.finance.post(`${path}/comments`, {
    data: { anchor: "paragraph/experience", text: "请写明资金管理的做法" },
  });
  expect(remark.status(), await remark.text()).toBe(201);
  await step(people.finance, id, "RETURN", "请补充");
  const written = await people.filler.get(`${path}/narrative/experience`);
  const { text } = (await written.json()) as { text: string };
  const saved = await people.filler.put(`${path}/narrative/experience`, {
    data: { paragraph: "experience", text: `${text}按季度核对资金拨付。` },
    headers: { "If-Match": written.headers()["etag"]! },
  });
  expect(saved.ok(), await saved.text()).toBe(true);

  const context = await browser.newContext({ storageState: await people.filler.storageState() });
  const page = await context.newPage();
  await page.goto(`/evaluations/${id}/report`);
  await page.getByRole("link", { name: "比较" }).click();
  await expect(page.getByRole("combobox", { name: "与何者比较" })).toContainText("第1版第1次送审");
  await expect(page.getByRole("insertion").last()).toHaveText("增加 按季度核对资金拨付。");
  await isSound(page);
  await page.screenshot({ path: info.outputPath("comparison.png") });
  await page.getByRole("combobox", { name: "与何者比较" }).selectOption({ label: "上年" });
  await expect(page.getByText("没有可以对照的 2023 年度自评")).toBeVisible();
  await isSound(page);
  await page.screenshot({ path: info.outputPath("nothing.png") });
  await page.getByRole("button", { name: /^与第1版第1次送审/ }).click();
  await expect(page.getByRole("insertion").last()).toHaveText("增加 按季度核对资金拨付。");

  await page.getByRole("link", { name: "阅读" }).click();
  await page.getByRole("checkbox", { name: "审核意见及答复" }).check();
  const remarks = page.getByRole("heading", { name: "附：审核意见及答复" }).locator("..");
  await expect(remarks).toContainText(
    "财政审核意见（主要经验及做法，未答复）：请写明资金管理的做法",
  );
  await context.close();
  for (const person of Object.values(people)) await person.dispose();
});
