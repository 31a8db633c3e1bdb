import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { finalYear, step } from "../pages/finalYear";
import { logIn, test } from "../people";

test.use({ person: null });

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(" ")).join(", ")}`);
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("the office decides what of a year is public, publishes it, and anybody reads it without a log-in", async ({
  page,
  browser,
}) => {
  const unit = `公开单位${Date.now()}`;
  const { id, office } = await finalYear(unit);
  await logIn(page.request, office);
  await page.goto(`/evaluations/${id}/submission`);
  await page.getByRole("link", { name: "公开", exact: true }).click();
  await expect(page.getByText("还没有公开")).toBeVisible();
  await expect(page.getByRole("button", { name: "公开", exact: true })).toBeDisabled();
  await expect(page.getByText("还有 6 项没有决定是否公开")).toBeVisible();
  expect(await axe(page)).toEqual([]);

  await page.getByLabel(/^示例项目二.* 的决定$/).selectOption("WITHHELD");
  await page.getByLabel(/^示例项目二.* 的理由$/).selectOption("stateSecret");
  await page.getByLabel(/^示例项目二.* 的内部说明$/).fill("密级文号另存");
  await page.getByLabel("自评报告正文 的决定").selectOption("PARTLY");
  await page.getByLabel("自评报告正文 的理由").selectOption("internalAffairs");
  await page.getByRole("checkbox", { name: "（三）人员情况" }).check();
  await page.getByRole("button", { name: "其余全部公开" }).click();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "保存决定" }).click();
  await page.getByRole("button", { name: "公开", exact: true }).click();
  const link = page.getByRole("link", { name: "第 1 版（公开页）" });
  await expect(link).toBeVisible();
  await expect(page.getByRole("button", { name: "公开", exact: true })).toHaveCount(0);
  const address = (await link.getAttribute("href"))!;

  const anybody = await browser.newContext({ javaScriptEnabled: false });
  const citizen = await anybody.newPage();
  const said: string[] = [];
  citizen.on("console", (message) => said.push(message.text()));
  await citizen.goto(new URL(address, page.url()).href);
  await expect(citizen.getByRole("heading", { level: 1 })).toHaveText(unit);
  await expect(citizen.getByText("全年支出", { exact: true })).toBeVisible();
  await expect(citizen.getByRole("row", { name: /^不公开的项目/ })).toContainText("国家秘密");
  await expect(citizen.getByRole("row", { name: /^示例项目一/ })).toBeVisible();
  const text = await citizen.locator("body").innerText();
  expect(text).not.toContain("示例项目二");
  expect(text).not.toContain("密级文号另存");
  expect(text).not.toContain("核定编制");
  expect(text).toContain("本部分不公开：内部事务信息");
  expect(await anybody.cookies()).toEqual([]);
  expect(said).toEqual([]);
  await anybody.close();

  await step(page.request, id, "CORRECT", "项目一的金额有误");
  await page.goto(address);
  await expect(page.getByText(/正在更正，理由：项目一的金额有误/)).toBeVisible();
});

test("the decisions and the public page are accessible and fit at 1366 and at 390", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const fits = async () => {
    for (const width of [1366, 390]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await wider(page)).toBeLessThanOrEqual(0);
      expect(await axe(page)).toEqual([]);
    }
  };
  const { id, office } = await finalYear(`公开样张${Date.now()}`);
  await logIn(page.request, office);
  await page.goto(`/evaluations/${id}/disclosure`);
  await page.getByLabel(/^示例项目二.* 的决定$/).selectOption("PARTLY");
  await page.getByLabel(/^示例项目二.* 的理由$/).selectOption("tradeSecret");
  await fits();
  await page.getByRole("button", { name: "其余全部公开" }).click();
  await page.getByRole("button", { name: "保存决定" }).click();
  await page.getByRole("button", { name: "公开", exact: true }).click();
  const link = page.getByRole("link", { name: "第 1 版（公开页）" });
  await expect(link).toBeVisible();
  await fits();
  await page.goto((await link.getAttribute("href"))!);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await fits();
  await page.goto("/public/00000000-0000-7000-8000-000000000000");
  await expect(page.getByRole("heading", { name: "没有这份公开的报告" })).toBeVisible();
  await fits();
});
