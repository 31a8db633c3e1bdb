import { expect } from "@playwright/test";
import { cell, chosen, grid, saved } from "../pages/app";
import { SENTENCE, test } from "../people";

test.use({ person: "demo-admin" });

test("an administrator adds a small department and its clerk, who opens its year, enters it by hand, and reads the same figures in the report", async ({
  page,
}) => {
  const name = `手填单位${Date.now()}`;
  await page.goto("/departments");
  await page.getByRole("button", { name: "增加单位" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(name);
  await dialog.getByLabel(/财政区划/).fill("12");
  await dialog.getByRole("button", { name: "增加单位" }).click();
  await expect(dialog.getByText(/需要匹配|regular|正则/)).toBeVisible();
  await dialog.getByLabel(/财政区划/).fill("999900000");
  await dialog.getByRole("button", { name: "增加单位" }).click();
  await expect(page.getByRole("row", { name: new RegExp(name) })).toBeVisible();

  const loginName = `clerk-${Date.now()}`;
  await page.getByRole("link", { name: "账号", exact: true }).click();
  await page.getByRole("button", { name: "增加账号" }).click();
  await dialog.getByLabel("用户名").fill(loginName);
  await dialog.getByLabel("姓名").fill("经办人");
  await dialog.getByRole("button", { name: "增加角色" }).click();
  await dialog.getByLabel("角色", { exact: true }).nth(1).click();
  await page.getByTitle("绩效科", { exact: true }).click();
  for (const n of [0, 1]) {
    await dialog.getByLabel("单位及其下级").nth(n).fill(name);
    await chosen(page, name).click();
  }
  await dialog.getByRole("button", { name: "增加账号" }).click();
  const first = await page.getByRole("textbox", { name: "首次密码" }).inputValue();
  await page.getByRole("button", { name: "已记下" }).click();
  await expect(page.getByRole("row", { name: loginName })).toContainText(`填报人 ${name}`);
  await page.getByRole("button", { name: /演示系统管理员/ }).click();
  await page.getByRole("button", { name: "退出登录" }).click();

  // Exactly: the list of accounts, which is leaving the page, is searched by 用户名或姓名.
  await page.getByLabel("用户名", { exact: true }).fill(loginName);
  await page.getByLabel("密码", { exact: true }).fill(first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "先换成自己的密码" })).toBeVisible();
  await page.getByLabel("新密码").fill(SENTENCE);
  await page.getByRole("button", { name: "修改密码" }).click();

  await page.getByRole("link", { name: "任务下达" }).first().click();
  await page.getByLabel("年度", { exact: true }).click();
  await page.getByTitle("2024年度").click();
  await page.getByLabel("单位编码或名称").fill(name);
  await page.getByRole("checkbox", { name }).check();
  await page.getByRole("button", { name: "下达", exact: true }).click();
  await page.getByRole("link", { name: `去看 ${name}` }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);

  await page.getByRole("button", { name: "增加主要职能" }).click();
  await page.getByLabel("主要职能 1").fill("组织公共服务");
  await page.getByRole("button", { name: "增加内设机构" }).click();
  await page.getByLabel("内设机构 1").fill("综合科");
  await saved(page);

  await page.getByRole("link", { name: /^人员/ }).click();
  await page.getByLabel("核定编制").fill("20");
  await cell(grid(page, "在职人员"), /行政人员/, 1).click();
  await page.keyboard.type("12");
  await page.keyboard.press("Enter");
  await page.keyboard.type("６");
  await page.keyboard.press("Enter");
  await expect(grid(page, "在职人员").getByRole("row", { name: /在职合计/ })).toContainText("18");
  await saved(page);

  await page.getByRole("link", { name: /^收支决算/ }).click();
  await cell(grid(page, "收入决算"), /财政拨款收入/, 3).click();
  await page.keyboard.type("1,218.18");
  await page.keyboard.press("Enter");
  const expenditure = grid(page, "支出决算");
  await cell(expenditure, /人员经费/, 1).click();
  await page.evaluate(() =>
    navigator.clipboard.writeText("500\t510\t503.76\n80\t80万元\t81.62\n600\t640\t634.67"),
  );
  await page.keyboard.press("ControlOrMeta+V");
  await expect(page.getByText("已粘贴 3 行 3 列，全部识别")).toBeVisible();
  await expect(expenditure.getByRole("row", { name: /支出合计/ })).toContainText("1,220.05");
  await expect(expenditure.getByRole("row", { name: /基本支出/ })).toContainText("585.38");
  await saved(page);
  await expect(page.getByText("12200500.00 ÷ 12300000.00 = 99.19%")).toBeVisible();

  await page.getByRole("link", { name: /^项目/ }).click();
  await page.getByRole("button", { name: "增加", exact: true }).click();
  await page.getByRole("dialog").getByLabel("项目名称").fill("公共服务活动");
  await page.getByRole("dialog").getByRole("button", { name: "增加" }).click();
  await expect(page.getByRole("heading", { name: "公共服务活动" })).toBeVisible();
  await cell(grid(page, "项目资金"), /当年财政拨款/, 2).click();
  await page.keyboard.type("100");
  await page.keyboard.press("Tab");
  await page.keyboard.type("95.88");
  await page.keyboard.press("Enter");
  await saved(page);
  const indicators = grid(page, "绩效指标");
  for (let i = 0; i < 3; i++)
    await page
      .locator(".panel", { has: indicators })
      .getByRole("button", { name: "增加一行" })
      .click();
  await indicators.getByRole("gridcell").first().click();
  await page.evaluate(() =>
    navigator.clipboard.writeText(
      [
        ["产出指标", "数量指标", "培训人数", "≥", "120", "人", "112", "50"],
        ["效益指标", "社会效益指标", "社会大局稳定", "定性", "平稳", "", "达成", "30", "25"],
        ["满意度指标", "服务对象满意度指标", "群众满意度", ">=", "90", "%", "92.5", "10"],
      ]
        .map((row) => row.join("\t"))
        .join("\n"),
    ),
  );
  await page.keyboard.press("ControlOrMeta+V");
  // 112 ÷ 120 × 50 = 46.67, 25, 10, and 9.59 for the execution rate.
  await expect(page.getByText("总分 91.26")).toBeVisible();
  await page.getByRole("button", { name: /培训人数得分 46.67/ }).click();
  await expect(page.getByText("112 ÷ 120 × 50 = 46.67")).toBeVisible();
  await page.keyboard.press("Escape");
  await saved(page);

  await page.getByRole("link", { name: "报告", exact: true }).click();
  // The findings of the editor are articles too, until the report is there.
  const report = page.locator("article.sheet-page");
  await expect(report).toContainText("在职实有18人");
  await expect(report).toContainText("收入合计1218.18万元");
  await expect(report).toContainText("支出合计1220.05万元");
  await expect(report).toContainText("部门整体预算执行率：99.19%");
  await expect(report).toContainText(
    "该项目全年预算100.00万元，2024年支出95.88万元，预算执行率为95.88%",
  );
  await expect(report).toContainText("自评得分91.26分，等级优");
  await expect(report.getByRole("table", { name: /项目支出绩效自评表/ })).toContainText("46.67");
});
