import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { yearOf } from "../pages/app";
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
      await outline.getByRole("link", { name: "四、项目支出绩效自评情况分析" }).click();
      await expect(
        page.getByRole("heading", { name: "四、项目支出绩效自评情况分析" }),
      ).toBeInViewport();
      await page.keyboard.press("j");
      await expect(page.getByRole("heading", { level: 3 }).nth(8)).toBeVisible();
      await page.getByRole("heading", { name: "一、基本情况" }).scrollIntoViewIfNeeded();
      await page.evaluate(() => document.querySelector("main")?.scrollTo(0, 0));
      await unfold();
      await expect(outline.locator("[aria-current]")).toHaveText(
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
