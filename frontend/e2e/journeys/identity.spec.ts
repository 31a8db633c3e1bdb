import { expect, type Page } from "@playwright/test";
import { cell, grid, newYear, saved, yearOf } from "../pages/app";
import { demoPerson, enterFirst, logIn, newClerk, requestsOf, test, type Person } from "../people";

const OTHER = "其他需要说明的问题";

const typeLogIn = async (page: Page, { loginName, password }: Person) => {
  await page.getByLabel("用户名").fill(loginName);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
};

const textOf = async (page: Page, id: string) => {
  const answer = await page.request.get(`/api/v1/evaluations/${id}/narrative/other`);
  return ((await answer.json()) as { text: string | null }).text;
};

test.describe("before the log-in", () => {
  test.use({ person: null });

  test("somebody mistypes the password, enters where they wanted to go, and logs out", async ({
    page,
    request,
  }) => {
    const filler = await demoPerson(request, "demo-filler");
    await page.goto("/departments");
    await typeLogIn(page, { ...filler, password: "not this one" });
    await expect(page.getByLabel("密码", { exact: true })).toHaveAccessibleDescription(
      "用户名或密码不对",
    );
    await expect(page.getByLabel("用户名")).toHaveValue("demo-filler");
    await page.getByLabel("密码", { exact: true }).fill(filler.password);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "单位", exact: true })).toBeVisible();
    await expect(page).toHaveURL(/\/departments$/);

    await page.getByRole("button", { name: /演示填报人/ }).click();
    await expect(page.getByRole("list", { name: "角色" })).toHaveText("填报人 2 个单位");
    await page.getByRole("button", { name: "退出登录" }).click();
    await expect(page.getByRole("heading", { name: "登录" })).toBeVisible();
    expect((await request.get("/api/v1/session")).status()).toBe(401);
  });

  test("one press enters the demo, and each sees what they may do", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("region", { name: "演示账号" })).toContainText("供试用");
    await page.getByRole("button", { name: "演示审计 demo-auditor" }).click();
    await expect(page.getByRole("heading", { name: "工作台" })).toBeVisible();
    await expect(page.getByRole("link", { name: "任务下达" })).toHaveCount(0);
    await page
      .getByRole("link", { name: /2024年度绩效自评/ })
      .first()
      .click();
    await expect(page.getByText("只能看，不能改")).toBeVisible();
    await page.getByRole("link", { name: /^收支决算/ }).click();
    await expect(cell(grid(page, "收入决算"), /财政拨款收入/, 3)).toHaveAttribute(
      "aria-readonly",
      "true",
    );
    await expect(page.getByLabel(/年末结转/)).not.toBeEditable();
  });

  test("who guesses too often waits, and sees how long", async ({ page }) => {
    await page.goto("/");
    const nobody = { loginName: `nobody-${Date.now()}`, password: "guess" };
    for (let i = 0; i < 5; i++) {
      await typeLogIn(page, nobody);
      await expect(page.getByLabel("密码", { exact: true })).toHaveAccessibleDescription(
        "用户名或密码不对",
      );
      // What was refused is said anew for what is typed anew.
      await page.reload();
    }
    await typeLogIn(page, nobody);
    await expect(page.getByRole("button", { name: /^0:\d\d 后再试$/ })).toBeDisabled();
  });

  test("a link for the first use that is used up is refused, and leaves the address", async ({
    page,
  }) => {
    await page.goto("/setup#not-the-token");
    await expect(page.getByRole("heading", { name: "首次使用" })).toBeVisible();
    await expect(page).toHaveURL(/\/setup$/);
    await page.getByLabel("新密码").fill("四十七只白鹭飞过西和县的清晨，没有人数");
    await page.getByRole("button", { name: "建立并登录" }).click();
    await expect(page.getByRole("alert")).toContainText("这个链接无效或已用过");
  });
});

test("the session ends while somebody types: they log in again, and go on where they were", async ({
  page,
  context,
  request,
}) => {
  const year = await newYear(request, `到期单位${Date.now()}`);
  await page.goto(`/evaluations/${year.id}/narrative`);
  await expect(page.getByLabel(OTHER)).toBeVisible();
  await context.clearCookies();
  await page.getByLabel(OTHER).fill("登录到期前写的");
  const cover = page.getByRole("dialog", { name: "登录" });
  await expect(cover).toContainText("登录已到期");
  await expect(cover.getByLabel("用户名")).toHaveValue(year.clerk.loginName);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(cover).toBeVisible();
  await cover.getByLabel("密码", { exact: true }).fill(year.clerk.password);
  await page.keyboard.press("Enter");
  await expect(cover).toHaveCount(0);
  await expect(page.getByLabel(OTHER)).toHaveValue("登录到期前写的");
  await expect(page.getByLabel(OTHER)).toBeFocused();
  await saved(page);
  expect(await textOf(page, year.id)).toBe("登录到期前写的");
});

test("what one person typed is not shown to the next, and waits for the first", async ({
  page,
  context,
  request,
}) => {
  const year = await newYear(request, `换人单位${Date.now()}`);
  await page.goto(`/evaluations/${year.id}/narrative`);
  await expect(page.getByLabel(OTHER)).toBeVisible();
  await context.clearCookies();
  await page.getByLabel(OTHER).fill("经办人写的");
  await expect(page.getByRole("dialog", { name: "登录" })).toBeVisible();
  await page.getByRole("button", { name: "演示审计 demo-auditor" }).click();
  await expect(page.getByText("只能看，不能改")).toBeVisible();
  await expect(page.getByLabel(OTHER)).toHaveValue("");
  expect(await textOf(page, year.id)).toBeNull();

  await logIn(page.request, year.clerk);
  await page.reload();
  await expect(page.getByLabel(OTHER)).toHaveValue("经办人写的");
  await saved(page);
  expect(await textOf(page, year.id)).toBe("经办人写的");
});

test.describe("an administrator", () => {
  test.use({ person: "demo-admin" });

  test("disables an account, which is then out, and lets it in again", async ({
    page,
    browser,
  }) => {
    const admin = await requestsOf("demo-admin");
    const departmentId = (
      (await (
        await (await requestsOf("demo-filler")).get("/api/v1/departments?q=%E7%A4%BA%E4%BE%8B")
      ).json()) as { items: { id: string }[] }
    ).items[0]!.id;
    const clerks = await (await browser.newContext()).newPage();
    const clerk = await enterFirst(clerks.request, await newClerk(admin, departmentId));
    await clerks.goto("/");
    await expect(clerks.getByRole("heading", { name: "工作台" })).toBeVisible();

    await page.goto("/accounts");
    await page.getByLabel("用户名或姓名").fill(clerk.loginName);
    await page.getByRole("button", { name: `修改 ${clerk.loginName}` }).click();
    await page.getByLabel("停用，不能登录").check();
    await page.getByRole("button", { name: "保存" }).click();
    await expect(page.getByRole("row", { name: clerk.loginName })).toContainText("停用");
    await clerks.getByRole("link", { name: "单位", exact: true }).click();
    await expect(clerks.getByRole("dialog", { name: "登录" })).toBeVisible();

    await page.getByRole("button", { name: `修改 ${clerk.loginName}` }).click();
    await page.getByLabel("停用，不能登录").uncheck();
    await page.getByRole("button", { name: "保存" }).click();
    await expect(page.getByRole("row", { name: clerk.loginName })).toContainText("可用");
    await clerks.getByLabel("密码", { exact: true }).fill(clerk.password);
    await clerks.keyboard.press("Enter");
    await expect(clerks.getByRole("heading", { name: "单位", exact: true })).toBeVisible();
    await clerks.context().close();
  });

  test("has no years to look at, and comes to the units", async ({ page }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "单位", exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "工作台", exact: true })).toHaveCount(0);
    const id = await yearOf(await requestsOf("demo-filler"), "示例单位");
    await page.goto(`/evaluations/${id}/report`);
    await expect(page.getByRole("alert")).toContainText("没有办理这一步的权限");
  });
});
