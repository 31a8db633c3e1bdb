import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { cell, grid, meanwhile, newYear } from "../pages/app";
import { OURS, test } from "../people";

const row = (name: string, points: string, target: string, actual: string, level1: string) => ({
  id: null,
  level1,
  level2: "数量指标",
  name,
  sign: "AT_LEAST",
  target,
  unit: "人",
  points,
  actual,
  givenScore: null,
  deviationReason: null,
  improvement: null,
  illustrative: true,
});

/** A year of its own with one project that scores 9.00 + 46.67 + 30.00 + 10.00. */
async function aScoredProject(request: APIRequestContext) {
  const year = await newYear(request, `计分单位${Date.now()}`);
  const answer = await request.post("/api/v1/projects", {
    data: {
      departmentId: year.departmentId,
      fiscalYear: 2024,
      projectCode: null,
      name: "培训项目",
      supervisor: null,
      implementer: null,
    },
    headers: OURS,
  });
  const { id: project } = (await answer.json()) as { id: string };
  await meanwhile(request, `/projects/${project}/funding`, {
    rows: [
      {
        source: "currentAppropriation",
        initialBudget: "1000000.00",
        yearBudget: "1000000.00",
        executed: "900000.00",
      },
    ],
  });
  await meanwhile(request, `/projects/${project}/indicators`, {
    rows: [
      row("培训人数", "50.00", "120", "112", "产出指标"),
      row("受益人数", "30.00", "10", "10", "效益指标"),
      row("满意人数", "10.00", "90", "95", "满意度指标"),
    ],
  });
  return { year: year.id, project };
}

const scoreOf = async (request: APIRequestContext, project: string) =>
  (await (await request.get(`/api/v1/projects/${project}/score`)).json()) as {
    score: string;
    computedScore: string | null;
  };

const line = (page: Page, name: RegExp) =>
  page.getByRole("dialog").getByRole("button", { name, expanded: false });

test("a score is followed from the total down to what was entered, with its clause", async ({
  page,
  request,
}) => {
  const { year, project } = await aScoredProject(request);
  await page.goto(`/evaluations/${year}/projects/${project}`);

  await page.getByRole("button", { name: "总分 95.67" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("9 + 46.67 + 30 + 10 = 95.67");
  await line(page, /产出指标/).click();
  await line(page, /培训人数/).click();
  await expect(dialog).toContainText("实际完成值 ÷ 指标值 × 分值");
  await expect(dialog).toContainText("112 ÷ 120 × 50 = 46.67");
  await expect(dialog).toContainText("财预〔2020〕10号 第十六条 待核");
  await expect(dialog.getByRole("listitem").filter({ hasText: /^实际完成值/ })).toContainText(
    /112/,
  );

  const sheet = page.waitForEvent("download");
  await dialog.getByRole("link", { name: "下载带公式的表" }).click();
  expect((await sheet).suggestedFilename()).toBe("score.xlsx");
});

test("Alt+Enter in the grid opens the way to the row's score, and Escape leads back", async ({
  page,
  request,
}) => {
  const { year, project } = await aScoredProject(request);
  await page.goto(`/evaluations/${year}/projects/${project}`);
  const indicators = grid(page, "绩效指标");
  await expect(indicators.getByRole("button", { name: /^培训人数得分 46.67/ })).toBeVisible();

  await cell(indicators, /培训人数/, 6).click();
  await page.keyboard.press("Alt+Enter");
  const dialog = page.getByRole("dialog", { name: "培训人数的计分过程" });
  await expect(dialog).toContainText("112 ÷ 120 × 50 = 46.67");
  await expect(dialog).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("textbox", { name: "实际完成值 1" })).toBeFocused();
});

test("what if: another actual and another amount change the score that is shown, and nothing is kept", async ({
  page,
  request,
}) => {
  const { year, project } = await aScoredProject(request);
  await page.goto(`/evaluations/${year}/score?form=${project}`);
  await page.getByRole("button", { name: "试算" }).click();
  await expect(page.getByText(/不保存，离开即清除/)).toBeVisible();

  await cell(grid(page, "绩效指标"), /培训人数/, 2).click();
  await page.keyboard.type("60");
  await page.keyboard.press("Enter");
  await cell(grid(page, "项目资金"), /当年财政拨款/, 2).click();
  await page.keyboard.type("50");
  await page.keyboard.press("Enter");
  const changes = page.getByRole("list", { name: "变化的行" });
  await expect(changes).toContainText("预算执行率 9.00 → 5.00 -4.00");
  await expect(changes).toContainText("培训人数 46.67 → 25.00 -21.67");
  await expect(page.locator(".trial-result")).toContainText("现在 95.67 优 → 试算 70.00 中 -25.67");

  await page.locator(".ctx").getByRole("link", { name: "填报" }).click();
  await expect(page.getByRole("heading", { name: /年度绩效自评/ })).toBeVisible();
  await page.goto(`/evaluations/${year}/score?form=${project}`);
  await page.getByRole("button", { name: "试算" }).click();
  await expect(page.getByText("没有变化")).toBeVisible();
  expect(await scoreOf(request, project)).toMatchObject({ score: "95.67" });
  const kept = (await (await request.get(`/api/v1/projects/${project}/indicators`)).json()) as {
    rows: { actual: string }[];
  };
  expect(kept.rows[0]!.actual).toBe("112");
});

test("a score that is set stands beside the computed one, on the page and in the report, and is taken back", async ({
  page,
  request,
}) => {
  const { year, project } = await aScoredProject(request);
  await page.goto(`/evaluations/${year}/score?form=${project}`);
  const main = page.getByRole("main");
  await main.getByRole("button", { name: /产出指标/ }).click();
  await main.getByRole("button", { name: /培训人数/ }).click();
  const trainees = main.getByRole("listitem").filter({ hasText: /^培训人数/ });

  await trainees.getByRole("button", { name: "调整得分" }).click();
  await page.keyboard.type("40");
  await trainees.getByLabel("理由").fill("佐证材料不足");
  await trainees.getByRole("button", { name: "调整得分" }).click();
  await expect(trainees).toContainText("调整为 40.00，计算 46.67。理由：佐证材料不足");
  await expect(main).toContainText("按规则计算 95.67");
  expect(await scoreOf(request, project)).toMatchObject({
    score: "89.00",
    computedScore: "95.67",
  });

  await page.goto(`/evaluations/${year}/projects/${project}`);
  await expect(
    grid(page, "绩效指标").getByRole("button", { name: /^培训人数得分 40.00/ }),
  ).toBeVisible();
  await page.goto(`/evaluations/${year}/report`);
  await expect(page.getByRole("article")).toContainText(
    "人工评分，计算得分 46.67，理由：佐证材料不足",
  );
  await expect(page.getByRole("article")).toContainText("按规则计算总分 95.67");

  await page.goto(`/evaluations/${year}/score?form=${project}`);
  await main.getByRole("button", { name: /产出指标/ }).click();
  await main.getByRole("button", { name: /培训人数/ }).click();
  await trainees.getByRole("button", { name: "取回计算得分" }).click();
  await expect(trainees).not.toContainText("佐证材料不足");
  expect(await scoreOf(request, project)).toMatchObject({ score: "95.67", computedScore: null });
});
