import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { EVALUATION, PROJECT, scoredRow, scoreSheet, year, yearScores } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { ScorePage } from "./ScorePage";

const of = (path: string) => `/evaluations/${EVALUATION}${path}`;
const server = useServer(
  answers(of("/summary"), year()),
  answers(of("/score"), yearScores()),
  answers(of("/adjustments"), { rows: [] }),
);

async function read(projectId: string | null = PROJECT, rights?: Parameters<typeof showPage>[1]) {
  showPage(
    <ScorePage evaluationId={EVALUATION} projectId={projectId} onOpen={() => undefined} />,
    rights,
  );
  return within(await screen.findByRole("main"));
}

/** What is put in place of the adjustments. */
function keeps() {
  const put: { rows: unknown[]; ifMatch: string | null }[] = [];
  server.use(
    http.put(`*/api/v1${of("/adjustments")}`, async ({ request }) => {
      const body = (await request.json()) as { rows: unknown[] };
      put.push({ rows: body.rows, ifMatch: request.headers.get("if-match") });
      return HttpResponse.json(body, { headers: { etag: '"1"' } });
    }),
  );
  return put;
}

const open = async (page: Awaited<ReturnType<typeof read>>, name: RegExp) =>
  await userEvent.click(await page.findByRole("button", { name }));

describe("the scores of a year", () => {
  it("have each form with its total, and those that differ from what is stated", async () => {
    await read();

    const forms = within(await screen.findByRole("navigation", { name: "各表" }));
    expect((await forms.findAllByRole("button")).map((button) => button.textContent)).toEqual([
      "部门整体自述 86.28",
      "1　平安建设工作经费94.00 优　与自述不同 1 处",
    ]);
  });

  it("have what is stated beside what is computed, with the notice", async () => {
    const page = await read();

    expect(await page.findByText("填报总分 88，按方案计算为 94.00")).toBeInTheDocument();
    expect(page.getByText(/^自述 88/)).toBeInTheDocument();
    expect(page.getByText("方案 cn-project-2020 第 1 版")).toBeInTheDocument();
  });

  it("say why a form has none", async () => {
    const page = await read(null);

    expect(await page.findByText("只有自述，部门整体评分方案尚未启用")).toBeInTheDocument();
  });

  it("are there as a worksheet, of the form and of the year", async () => {
    const page = await read();

    expect(await page.findByRole("link", { name: "下载带公式的表" })).toHaveAttribute(
      "href",
      `/api/v1/projects/${PROJECT}/score.xlsx`,
    );
    expect(screen.getByRole("link", { name: "下载全部带公式的表" })).toHaveAttribute(
      "href",
      `/api/v1/evaluations/${EVALUATION}/score.xlsx`,
    );
  });

  it("are what the server refuses to tell", async () => {
    server.use(refuses(of("/score"), { title: "找不到" }));

    await read();

    expect(await screen.findByRole("alert")).toHaveTextContent("找不到");
  });
});

describe("a score that a person sets", () => {
  it("is kept with its reason, on what stands now", async () => {
    const put = keeps();
    const page = await read();
    await open(page, /产出指标/);
    await open(page, /培训人数/);

    await userEvent.click(page.getByRole("button", { name: "调整得分" }));
    expect(page.getByLabelText(/^得分/)).toHaveFocus();
    await userEvent.keyboard("70");
    expect(page.getByRole("button", { name: "调整得分" })).toBeDisabled();
    await userEvent.type(page.getByLabelText("理由"), "佐证不足");
    await userEvent.click(page.getByRole("button", { name: "调整得分" }));

    await waitFor(() => expect(put).toHaveLength(1));
    expect(put[0]).toEqual({
      ifMatch: '"0"',
      rows: [
        {
          kind: "OVERRIDE",
          projectId: PROJECT,
          row: scoredRow().indicatorId,
          item: null,
          holds: null,
          score: "70",
          figure: null,
          cases: null,
          reason: "佐证不足",
        },
      ],
    });
  });

  it.each(["91", "-1", "七十"])("is not %s of 90", async (score) => {
    const page = await read();
    await open(page, /产出指标/);
    await open(page, /培训人数/);

    await userEvent.click(page.getByRole("button", { name: "调整得分" }));
    await userEvent.type(page.getByLabelText("理由"), "佐证不足");
    await userEvent.type(page.getByLabelText(/^得分/), score);

    expect(page.getByRole("button", { name: "调整得分" })).toBeDisabled();
    expect(page.getByLabelText(/^得分/)).toBeInvalid();
  });

  it("stands beside the computed one, and is taken back", async () => {
    const row = scoredRow({
      score: "70.00",
      computedScore: "84.00",
      override: { score: "70.00", reason: "佐证不足" },
    });
    server.use(
      answers(
        of("/score"),
        yearScores(scoreSheet({ rows: [row], score: "80.00", computedScore: "94.00" })),
      ),
      answers(of("/adjustments"), {
        rows: [{ kind: "OVERRIDE", projectId: PROJECT, row: row.indicatorId }],
      }),
    );
    const put = keeps();
    const page = await read();
    expect(await page.findByText("按规则计算 94.00")).toBeInTheDocument();
    await open(page, /产出指标/);
    await open(page, /培训人数/);

    expect(page.getByText("调整为 70.00，计算 84.00。理由：佐证不足")).toBeInTheDocument();
    await userEvent.click(page.getByRole("button", { name: "取回计算得分" }));

    await waitFor(() => expect(put.map(({ rows }) => rows)).toEqual([[]]));
  });

  it("is what the server refuses, with its words", async () => {
    server.use(
      refuses(of("/adjustments"), { status: 409, title: "年度已送审", violations: [] }, "put"),
    );
    const page = await read();
    await open(page, /预算执行率/);
    await userEvent.click(page.getByRole("button", { name: "调整得分" }));
    await userEvent.type(page.getByLabelText(/^得分/), "9");
    await userEvent.type(page.getByLabelText("理由"), "佐证不足");
    await userEvent.click(page.getByRole("button", { name: "调整得分" }));

    expect(await page.findByRole("alert")).toHaveTextContent("年度已送审");
    expect(page.getByLabelText("理由")).toHaveValue("佐证不足");
  });

  it("is not offered to who only reads", async () => {
    const page = await read(PROJECT, ["READ"]);
    await open(page, /预算执行率/);
    expect(page.queryByRole("button", { name: "调整得分" })).not.toBeInTheDocument();
  });

  it("is not offered in a year that is submitted", async () => {
    server.use(answers(of("/summary"), year({ state: "UNIT_REVIEW", status: "IN_REVIEW" })));
    const page = await read();
    await open(page, /预算执行率/);
    expect(page.queryByRole("button", { name: "调整得分" })).not.toBeInTheDocument();
  });
});

describe("what if", () => {
  const row = {
    id: scoredRow().indicatorId,
    level1: "产出指标",
    level2: "数量指标",
    name: "培训人数",
    sign: "AT_LEAST",
    target: "120",
    unit: "人",
    points: "90.00",
    actual: "112",
    givenScore: null,
    deviationReason: null,
    improvement: null,
    illustrative: false,
  };

  it("shows what another actual would score, and keeps nothing", async () => {
    const asked: unknown[] = [];
    server.use(
      answers(`/projects/${PROJECT}/funding`, { rows: [] }),
      answers(`/projects/${PROJECT}/indicators`, { rows: [row] }),
      answers("/code-lists", { items: [] }),
      // Anything else that is sent is an error.
      http.post("*/api/v1/scoring/preview", async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(
          scoreSheet({ rows: [scoredRow({ score: "60.00" })], score: "70.00", grade: "中" }),
        );
      }),
    );
    const page = await read();
    await open(page, /^试算$/);
    expect(await page.findByText(/不保存，离开即清除/)).toBeInTheDocument();
    expect(page.getByText("没有变化")).toBeInTheDocument();

    const cell = within(page.getByRole("row", { name: /培训人数/ })).getAllByRole("gridcell")[2]!;
    await userEvent.click(cell);
    await userEvent.keyboard("80{Enter}");

    expect(
      await page.findByRole("list", { name: "变化的行" }, { timeout: 4_000 }),
    ).toHaveTextContent("培训人数 84.00 → 60.00 -24.00");
    expect(asked).toEqual([
      expect.objectContaining({
        schemeId: scoreSheet().schemeId,
        indicators: { rows: [{ ...row, actual: "80" }] },
        adjustments: [],
      }),
    ]);

    await userEvent.click(page.getByRole("button", { name: "还原" }));
    expect(page.getByText("没有变化")).toBeInTheDocument();
  });
});
