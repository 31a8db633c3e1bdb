import { expect, type Browser, type Page } from "@playwright/test";
import { cell, grid, meanwhile, saved } from "../pages/app";
import {
  demoPerson,
  enterFirst,
  logIn,
  newAccount,
  OURS,
  requestsOf,
  test,
  type Person,
} from "../people";

const API = "/api/v1";

test.use({ person: null });

/** Somebody in front of a browser of their own. */
async function somebody(browser: Browser, person: Person): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  await logIn(page.request, person);
  return page;
}

const demo = async (browser: Browser, page: Page, loginName: string) =>
  somebody(browser, await demoPerson(page.request, loginName));

/** A unit below another, with a clerk and a head of its own. */
async function newUnit(browser: Browser, name: string) {
  const admin = await requestsOf("demo-admin");
  const add = async (unit: string, parentId: string | null) => {
    const added = await admin.post(`${API}/departments`, {
      data: {
        regionCode: "999900000",
        departmentCode: null,
        creditCode: null,
        name: unit,
        shortName: null,
        parentId,
        illustrative: true,
      },
    });
    expect(added.status()).toBe(201);
    return ((await added.json()) as { id: string }).id;
  };
  const departmentId = await add(name, await add(`主管${name}`, null));
  const enter = async (displayName: string, role: string) => {
    const page = await (await browser.newContext()).newPage();
    const person = await enterFirst(
      page.request,
      await newAccount(admin, displayName, departmentId, [role]),
    );
    await page.context().close();
    return somebody(browser, person);
  };
  const clerk = await enter("填报人甲", "FILLER");
  const head = await enter("负责人乙", "UNIT_HEAD");
  await admin.dispose();
  return { departmentId, clerk, head };
}

/** What takes long to type and is typed in other journeys. */
async function fillTheRest(clerk: Page, id: string, departmentId: string): Promise<void> {
  const request = clerk.request;
  await meanwhile(request, `/evaluations/${id}/profile`, {
    duties: ["组织公共服务"],
    offices: ["综合科"],
    subordinateUnits: [],
  });
  await meanwhile(request, `/evaluations/${id}/staffing`, {
    asOf: "2024-12-31",
    authorized: 20,
    rows: [{ kind: "administrative", inPost: 18 }],
  });
  const project = await request.post(`${API}/projects`, {
    data: {
      departmentId,
      fiscalYear: 2024,
      projectCode: null,
      name: "公共服务活动",
      supervisor: null,
      implementer: null,
    },
    headers: OURS,
  });
  expect(project.status()).toBe(201);
  const { id: projectId } = (await project.json()) as { id: string };
  await meanwhile(request, `/projects/${projectId}/funding`, {
    rows: [
      {
        source: "currentAppropriation",
        initialBudget: null,
        yearBudget: "1000000.00",
        executed: "958800.00",
      },
    ],
  });
  const indicator = (level1: string, level2: string, name: string, points: string) => ({
    id: null,
    level1,
    level2,
    name,
    sign: "AT_LEAST",
    target: "100",
    unit: "人",
    points,
    actual: "100",
    givenScore: null,
    deviationReason: null,
    improvement: null,
    illustrative: true,
  });
  await meanwhile(request, `/projects/${projectId}/indicators`, {
    rows: [
      indicator("产出指标", "数量指标", "培训人数", "50.00"),
      indicator("效益指标", "社会效益指标", "受益人数", "30.00"),
      indicator("满意度指标", "服务对象满意度指标", "满意人数", "10.00"),
    ],
  });
  const paragraphs = (await (await request.get(`${API}/evaluations/${id}/narrative`)).json()) as {
    items: { paragraph: string }[];
  };
  for (const { paragraph } of paragraphs.items) {
    if (paragraph === "deviation") continue;
    await meanwhile(request, `/evaluations/${id}/narrative/${paragraph}`, {
      paragraph,
      text: "按计划完成。",
    });
  }
}

const section = (page: Page, name: string) =>
  page
    .getByRole("navigation", { name: "各部分" })
    .getByRole("link", { name: new RegExp(`^${name}`) });

/** Opens the submission of a year and presses the button there. */
async function press(page: Page, id: string, button: string, state: string): Promise<void> {
  await page.goto(`/evaluations/${id}/submission`);
  await page.getByRole("button", { name: button, exact: true }).click();
  await expect(page.getByRole("region", { name: "送审与办理" })).toContainText(state);
}

test("five people bring a year from its issue over a return with remarks to its approval and publication", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const name = `评审单位${Date.now()}`;
  const { departmentId, clerk, head } = await newUnit(browser, name);
  const bureau = await demo(browser, page, "demo-performance");
  const authority = await demo(browser, page, "demo-authority");
  const finance = await demo(browser, page, "demo-finance");

  // 绩效科 issues the year.
  await bureau.goto("/");
  await bureau.getByRole("link", { name: "任务下达" }).first().click();
  await bureau.getByRole("combobox", { name: "年度" }).click();
  await bureau.getByTitle("2024年度").click();
  await bureau.getByLabel("截止日期").fill("2099-03-27");
  await bureau.getByLabel("单位编码或名称").fill(name);
  await bureau.getByRole("checkbox", { name, exact: true }).check();
  await bureau.getByRole("button", { name: "下达", exact: true }).click();
  await expect(bureau.getByRole("region", { name: "下达结果" })).toContainText("已下达 1 家");

  // 填报人 finds it, fills in accounts and a text by hand, and submits.
  await clerk.goto("/");
  await clerk.getByRole("link", { name: `继续填报 2024年度绩效自评　${name}` }).click();
  await expect(clerk.getByRole("heading", { level: 1 })).toContainText(name);
  const id = /evaluations\/([^/]+)/.exec(clerk.url())![1]!;
  await fillTheRest(clerk, id, departmentId);
  await section(clerk, "收支决算").click();
  await cell(grid(clerk, "收入决算"), /财政拨款收入/, 3).click();
  await clerk.keyboard.type("1,218.18");
  await clerk.keyboard.press("Enter");
  const expenditure = grid(clerk, "支出决算");
  await cell(expenditure, /人员经费/, 1).click();
  await clerk.evaluate(() =>
    navigator.clipboard.writeText("500\t510\t503.76\n80\t80\t81.62\n600\t640\t634.67"),
  );
  await clerk.keyboard.press("ControlOrMeta+V");
  await expect(expenditure.getByRole("row", { name: /支出合计/ })).toContainText("1,220.05");
  await saved(clerk);
  await section(clerk, "文字说明").click();
  const deviation = clerk.getByLabel("偏离绩效目标的原因及下一步改进措施");
  await deviation.fill("绩效目标无偏离。");
  await saved(clerk);
  await section(clerk, "送审").click();
  await expect(clerk.getByRole("region", { name: "还差什么" }).getByRole("listitem")).toHaveText([
    /^整体指标 非必填/,
  ]);
  await clerk.getByRole("button", { name: "送审", exact: true }).click();
  await expect(clerk.getByRole("region", { name: "送审与办理" })).toContainText("单位审核");

  // 单位负责人 signs what is shown; 主管部门 passes it on.
  await head.goto("/");
  await head.getByRole("link", { name: /^签署|^去签署/ }).click();
  await expect(
    head.getByRole("region", { name: "签署的数" }).getByRole("row", { name: /支出合计/ }),
  ).toContainText("1,220.05");
  await head.getByRole("button", { name: "审核通过并签署" }).click();
  await expect(head.getByRole("region", { name: "送审与办理" })).toContainText("主管部门审核");
  await authority.goto(`/evaluations/${id}/review`);
  await authority.getByRole("button", { name: "审核通过" }).click();
  await expect(authority.getByText("财政审核，只看")).toBeVisible();

  // 财政业务科室 remarks on a figure and on a paragraph, and sends it back.
  await finance.goto("/");
  await finance.getByRole("link", { name: `审核 2024年度绩效自评　${name}` }).click();
  await finance.getByRole("button", { name: "变化" }).click();
  await expect(finance.getByText("这是第一次送审，没有可对照的")).toBeVisible();
  const report = finance.getByRole("article");
  await report.getByRole("button", { name: "1220.05万元" }).first().click();
  await finance.getByLabel("意见", { exact: true }).fill("支出比收入多1.87万元，请核实");
  await finance.getByRole("button", { name: "加入" }).click();
  await expect(finance.getByRole("complementary")).toContainText("1 条，1 条未答复");
  await report.getByText("绩效目标无偏离。").click();
  await finance.getByLabel("意见", { exact: true }).fill("执行率不到100%，请写明原因");
  await finance.getByRole("button", { name: "加入" }).click();
  await expect(finance.getByRole("complementary")).toContainText("2 条，2 条未答复");
  await finance.getByRole("button", { name: "退回（2 条意见）" }).click();
  await finance.getByRole("dialog").getByLabel("理由").fill("支出与收入不符");
  await finance.getByRole("dialog").getByRole("button", { name: "退回" }).click();
  await expect(finance.getByText("填报中，只看")).toBeVisible();

  // 填报人 sees it first, goes to the figure and to the paragraph, corrects, and answers.
  await clerk.goto("/");
  const returned = clerk.getByRole("region", { name: `被退回 2024年度绩效自评　${name}` });
  await expect(returned).toContainText("支出与收入不符");
  await expect(returned).toContainText("收支决算 › 支出合计");
  await returned
    .getByRole("listitem")
    .filter({ hasText: "1.87万元" })
    .getByRole("link", { name: /^去改/ })
    .click();
  await expect(clerk.locator(".sheet-editor:focus")).toHaveCount(1);
  await cell(expenditure, /项目支出/, 3).click();
  await clerk.keyboard.type("632.80");
  await clerk.keyboard.press("Enter");
  await expect(expenditure.getByRole("row", { name: /支出合计/ })).toContainText("1,218.18");
  await saved(clerk);
  const here = clerk.getByRole("region", { name: "审核意见" });
  await here.getByLabel("答复").fill("已核减，与收入一致");
  await here.getByRole("button", { name: "答复" }).click();
  await expect(here).toContainText("已答复");
  await clerk.goto("/");
  await expect(returned.getByRole("link", { name: /^去改/ })).toHaveCount(1);
  await returned.getByRole("link", { name: /^去改/ }).click();
  await expect(deviation).toBeFocused();
  await deviation.fill("项目支出结余7.20万元，下年按季督促。");
  await saved(clerk);
  await here.getByLabel("答复").fill("已写明原因");
  await here.getByRole("button", { name: "答复" }).click();
  await expect(here).toContainText("已答复");
  await press(clerk, id, "送审", "单位审核");
  await press(head, id, "审核通过并签署", "主管部门审核");
  await authority.goto(`/evaluations/${id}/review`);
  await authority.getByRole("button", { name: "审核通过" }).click();
  await expect(authority.getByText("财政审核，只看")).toBeVisible();

  // 财政业务科室 sees what changed, accepts both remarks, and passes.
  await finance.goto(`/evaluations/${id}/review`);
  const compared = finance.getByRole("region", { name: "对照" });
  await compared.getByRole("button", { name: "变化" }).click();
  await expect(compared).toContainText("与第 1 次送审相比");
  await expect(compared).toContainText("634.67 → 632.80");
  await expect(compared).toContainText("项目支出结余7.20万元，下年按季督促。");
  for (const number of [1, 2])
    await finance.getByRole("button", { name: `采纳 ${number}` }).click();
  await expect(finance.getByRole("complementary")).toContainText("2 条，0 条未答复");
  await expect(finance.getByRole("button", { name: /^采纳/ })).toHaveCount(0);
  await finance.getByRole("button", { name: "审核通过" }).click();
  await expect(finance.getByText("终审，只看")).toBeVisible();

  // 绩效科 decides what is public and publishes it; anybody reads it without a log-in.
  await bureau.goto(`/evaluations/${id}/disclosure`);
  await bureau.getByRole("button", { name: "其余全部公开" }).click();
  await bureau.getByRole("button", { name: "保存决定" }).click();
  await bureau.getByRole("button", { name: "公开", exact: true }).click();
  const link = bureau.getByRole("link", { name: "第 1 版（公开页）" });
  await expect(link).toBeVisible();
  const citizen = await (await browser.newContext()).newPage();
  await citizen.goto(new URL((await link.getAttribute("href"))!, bureau.url()).href);
  await expect(citizen.getByRole("heading", { level: 1 })).toHaveText(name);
  await citizen.context().close();
  await bureau.goto("/?status=PUBLISHED");
  await expect(bureau.getByRole("row", { name: new RegExp(name) })).toContainText("已公开");

  for (const one of [clerk, head, bureau, authority, finance]) await one.context().close();
});

test("who signs is told what changed since, and signs it once it was looked at", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const name = `签署单位${Date.now()}`;
  const { departmentId, clerk, head } = await newUnit(browser, name);
  const bureau = await requestsOf("demo-performance");
  const schemes = (await (await bureau.get(`${API}/scoring/schemes?kind=PROJECT`)).json()) as {
    items: { id: string }[];
  };
  const issued = await bureau.post(`${API}/tasks`, {
    data: {
      fiscalYear: 2024,
      schemeId: schemes.items[0]!.id,
      departmentSchemeId: null,
      deadline: null,
      departmentIds: [departmentId],
    },
  });
  const id = ((await issued.json()) as { items: { evaluationId: string }[] }).items[0]!
    .evaluationId;
  await fillTheRest(clerk, id, departmentId);
  const { budgetId } = (await (await clerk.request.get(`${API}/evaluations/${id}`)).json()) as {
    budgetId: string;
  };
  const account = (code: string, executed: string) => ({
    rows: [{ code, initialBudget: null, yearBudget: "100.00", executed }],
  });
  await meanwhile(
    clerk.request,
    `/budgets/${budgetId}/revenue`,
    account("fiscalAppropriation", "100.00"),
  );
  await meanwhile(clerk.request, `/budgets/${budgetId}/expenditure`, account("project", "100.00"));
  await meanwhile(clerk.request, `/evaluations/${id}/narrative/deviation`, {
    paragraph: "deviation",
    text: "无偏离。",
  });
  await press(clerk, id, "送审", "单位审核");
  await head.goto(`/evaluations/${id}/submission`);
  await expect(head.getByRole("button", { name: "审核通过并签署" })).toBeEnabled();

  // Meanwhile the clerk takes it back, writes another figure, and submits again.
  await press(clerk, id, "撤回", "填报中");
  await meanwhile(clerk.request, `/budgets/${budgetId}/expenditure`, account("project", "90.00"));
  await press(clerk, id, "送审", "单位审核");

  await head.getByRole("button", { name: "审核通过并签署" }).click();
  const since = head.getByRole("alert", { name: /打开页面之后又有改动/ });
  await expect(since).toContainText("填报人甲");
  await expect(since).toContainText("100.00 → 90.00");
  await expect(head.getByRole("button", { name: "审核通过并签署" })).toBeDisabled();
  await since.getByRole("button", { name: "看最新的" }).click();
  await head.getByRole("button", { name: "审核通过并签署" }).click();
  await expect(head.getByRole("region", { name: "送审与办理" })).toContainText("主管部门审核");

  await page.close();
  for (const one of [clerk, head]) await one.context().close();
});
