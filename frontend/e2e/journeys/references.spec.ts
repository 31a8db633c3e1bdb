import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { meanwhile, newYear, saved } from "../pages/app";
import { OURS, test } from "../people";

const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

test("a clerk inserts figures by name, the report follows the data, and a broken reference is in the way", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { id, budgetId, departmentId } = await newYear(page.request, `引用单位${Date.now()}`);
  const spend = (executed: string) =>
    meanwhile(page.request, `/budgets/${budgetId}/expenditure`, {
      rows: [{ code: "project", initialBudget: null, yearBudget: null, executed }],
    });
  await spend("3000000.00");
  const added = await page.request.post("/api/v1/projects", {
    data: {
      departmentId,
      fiscalYear: 2024,
      projectCode: null,
      name: "平安建设工作经费",
      supervisor: null,
      implementer: null,
    },
    headers: OURS,
  });
  const project = `/projects/${((await added.json()) as { id: string }).id}`;
  await meanwhile(page.request, `${project}/funding`, {
    rows: [
      {
        source: "currentAppropriation",
        initialBudget: null,
        yearBudget: "1000000.00",
        executed: "958800.00",
      },
    ],
  });

  await page.goto(`/evaluations/${id}/narrative`);
  const text = page.getByRole("textbox", { name: "主要经验及做法" });
  const preview = page.getByRole("group", { name: "主要经验及做法 的文字" });
  await text.pressSequentially("全年支出/");
  const search = page.getByRole("combobox", { name: "按名称找数字" });
  await expect(search).toBeFocused();
  await search.pressSequentially("支出合计");
  await expect(page.getByRole("option").first()).toContainText("300.00万元");
  await search.press("Enter");
  await expect(text).toBeFocused();
  await text.pressSequentially("，平安建设执行率/");
  await search.pressSequentially("平安执行率");
  const audited = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(audited.violations.map(({ id: rule, nodes }) => [rule, nodes.map((n) => n.html)])).toEqual(
    [],
  );
  await search.press("Enter");
  await text.pressSequentially("。");
  await expect(text).toHaveValue("全年支出⟦支出合计⟧，平安建设执行率⟦平安建设工作经费执行率⟧。");
  await expect(preview).toContainText("全年支出300.00万元");
  await expect(preview).toContainText("平安建设执行率95.88%");

  // Ctrl+Z is the browser's own.
  const whole = await text.inputValue();
  let undone = 0;
  for (; undone < 5 && (await text.inputValue()).includes("执行率⟧"); undone++)
    await text.press("ControlOrMeta+z");
  await expect(text).not.toHaveValue(/执行率⟧/);
  for (; undone > 0; undone--) await text.press("ControlOrMeta+Shift+z");
  await expect(text).toHaveValue(whole);

  // A typed amount that is a figure is offered as a reference.
  const problems = page.getByRole("textbox", { name: "存在的问题及原因分析" });
  await problems.fill("项目支出300万元，进度偏慢。");
  const typed = page.getByRole("list", { name: "存在的问题及原因分析 中手填的数字" });
  await typed.getByRole("button", { name: "引用 项目支出决算数" }).click();
  await expect(problems).toHaveValue("项目支出⟦项目支出决算数⟧，进度偏慢。");
  await expect(typed).toHaveCount(0);
  await saved(page);

  await spend("4567800.00");
  await page.goto(`/evaluations/${id}/report`);
  const main = page.getByRole("main");
  await expect(main).toContainText("全年支出456.78万元，平安建设执行率95.88%。");
  await expect(main).toContainText("项目支出456.78万元，进度偏慢。");

  const seen = await page.request.get(`/api/v1${project}`);
  const removed = await page.request.delete(`/api/v1${project}`, {
    headers: { ...OURS, "If-Match": seen.headers()["etag"]! },
  });
  expect(removed.status()).toBe(204);
  await page.goto(`/evaluations/${id}/submission`);
  const missing = page.getByRole("region", { name: "还差什么" });
  await expect(missing).toContainText("引用的数字不存在");
  await expect(page.getByRole("button", { name: "送审", exact: true })).toBeDisabled();
  await missing.getByRole("link", { name: /^去改 主要经验及做法/ }).click();
  await expect(text).toBeFocused();
  await expect(preview).toContainText("引用失效");
  const finding = page
    .getByRole("region", { name: "发现" })
    .getByRole("article")
    .filter({ hasText: "R107" });
  await expect(finding).toHaveCount(1);
  await expect(finding.getByRole("button", { name: /^说明/ })).toHaveCount(0);
  await page.goto(`/evaluations/${id}/report`);
  await expect(main).toContainText("【引用的数字已不存在：project/");
});
