import {
  expect,
  type APIRequestContext,
  type Browser,
  type Locator,
  type Page,
} from "@playwright/test";
import { saved } from "../pages/app";
import { filledYear, step } from "../pages/finalYear";
import { test } from "../people";

test.use({ person: null });

/** Somebody in front of a browser of their own. */
async function inFront(browser: Browser, person: APIRequestContext): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    storageState: await person.storageState(),
  });
  return context.newPage();
}

/** What is selected in a text. */
const selected = (box: Locator): Promise<string> =>
  box.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );

test("a clerk sees a contradiction while typing it, mends one and explains another, and the reviewer reads why", async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const { id, people } = await filledYear(`发现单位${Date.now()}`);
  const clerk = await inFront(browser, people.filler);
  const sections = clerk.getByRole("navigation", { name: "各部分" });
  const panel = clerk.getByRole("region", { name: "发现" });
  const of = (rule: string) => panel.getByRole("article").filter({ hasText: rule });

  // 支出合计 of the accounts is 475万元: what is typed is found as soon as it is saved.
  await clerk.goto(`/evaluations/${id}/narrative`);
  const lessons = clerk.getByRole("textbox", { name: "主要经验及做法" });
  await lessons.fill("2024年支出合计575.00万元。按月核对执行进度。");
  await expect(of("R73")).toContainText("575万元、475万元");
  await expect(of("R73")).toContainText("错误");
  await expect(sections.getByRole("link", { name: /^文字说明/ })).toContainText("错误 1");

  // It stands in the way of 送审, with the way back to the words.
  await sections.getByRole("link", { name: /^送审/ }).click();
  const wrong = clerk.getByRole("region", { name: "还差什么" });
  await expect(wrong).toContainText("575万元、475万元");
  await expect(clerk.getByRole("button", { name: "送审", exact: true })).toBeDisabled();
  await wrong.getByRole("link", { name: /^去改 主要经验及做法/ }).click();
  await expect(lessons).toBeFocused();
  await expect(async () => expect(await selected(lessons)).toContain("575.00万元")).toPass();

  await lessons.fill("2024年支出合计475.00万元。按月核对执行进度。");
  await saved(clerk);
  await expect(of("R73")).toHaveCount(0);
  await expect(sections.getByRole("link", { name: /^文字说明/ })).not.toContainText("错误");

  // Another one stays, and is explained.
  const problems = clerk.getByRole("textbox", { name: "存在的问题及原因分析" });
  await problems.fill("基本支出300.00万元，占支出总额66.16%，比重较高；支出合计475.00万元。");
  await expect(of("R05")).toContainText("66.16%");
  await lessons.focus();
  await clerk.keyboard.press("F8");
  await expect(problems).toBeFocused();
  await expect(of("R05")).toHaveAttribute("aria-current", "true");
  await of("R05").getByRole("button", { name: /^说明/ }).click();
  await clerk.getByRole("textbox", { name: "说明为何不改" }).fill("占比按批复的支出总额计算。");
  await clerk.getByRole("button", { name: "保存说明" }).click();
  await expect(of("R05")).toContainText("已说明");

  await sections.getByRole("link", { name: /^送审/ }).click();
  await clerk.getByRole("button", { name: "送审", exact: true }).click();
  await expect(clerk.getByRole("region", { name: "送审与办理" })).toContainText("单位审核");
  await step(people.head, id, "PASS");

  const reviewer = await inFront(browser, people.finance);
  await reviewer.goto(`/evaluations/${id}/review`);
  const compared = reviewer.getByRole("region", { name: "对照" });
  await expect(compared.getByRole("article").filter({ hasText: "R05" })).toContainText(
    "占比按批复的支出总额计算。",
  );
  await expect(reviewer.getByRole("main")).toContainText("附：核对发现的说明");
  await expect(reviewer.getByRole("main")).toContainText("说明：占比按批复的支出总额计算。");

  for (const person of Object.values(people)) await person.dispose();
});
