import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { EVALUATION, finding, found } from "../../api/fixtures";
import { ReadOnly } from "../../shared/form/readOnly";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { Findings } from "./Findings";

const ofProject = finding({
  key: "R13-0000000000000001",
  rule: "R13",
  message: "清单与分项金额：同一事项前后不一致：50万元、15万元",
  places: [
    {
      section: "PROJECTS",
      projectId: "0193c000-0000-7000-8000-0000000000e4",
      pointer: "/projects/0193c000-0000-7000-8000-0000000000e4/funding/rows/x/yearBudget",
      anchor: "figure/project/0193c000-0000-7000-8000-0000000000e4/x:AMOUNT_YEAR",
      label: "全年预算数",
      quote: null,
      span: null,
    },
  ],
  consequences: [{ rule: "R11", message: "项目清单合计：自述 633.45万元", places: [] }],
});

const PATH = "/evaluations/:id/findings";

const server = useServer(answers(PATH, found([finding(), ofProject])));

const panel = (current: string | null = null) => (
  <Findings
    evaluationId={EVALUATION}
    section="BUDGET"
    current={current}
    onCurrent={() => undefined}
  />
);

describe("the findings beside the editor", () => {
  it("shows those of the section, each with the way to its field, and all of them when asked", async () => {
    showPage(panel());

    const one = await screen.findByRole("article");
    expect(one).toHaveTextContent("错误");
    expect(one).toHaveTextContent("自述 47.95%，按金额计算 585.38万元 ÷ 1220.05万元 = 47.98%");
    expect(within(one).getByRole("link", { name: "去改 人员经费决算数" })).toHaveAttribute(
      "href",
      `/evaluations/${EVALUATION}/budget?at=figure%2Fexpenditure%2Fpersonnel%3AAMOUNT`,
    );

    await userEvent.click(screen.getByRole("button", { name: "全部 2" }));

    expect(screen.getAllByRole("article")).toHaveLength(2);
    expect(screen.getByRole("status")).toHaveTextContent("错误 2 处未改正、未说明");
  });

  it("folds what follows from a finding under it", async () => {
    showPage(panel(ofProject.key));

    const summary = await screen.findByText("由此引起 1 处");
    expect(screen.getByText(/项目清单合计/)).not.toBeVisible();
    await userEvent.click(summary);

    expect(screen.getByText(/项目清单合计/)).toBeVisible();
  });

  it("shows the one to which F8 has led, wherever its field is", async () => {
    showPage(panel(ofProject.key));

    const all = await screen.findAllByRole("article");
    expect(all.find((one) => one.getAttribute("aria-current") === "true")).toHaveTextContent("R13");
  });

  it("takes an explanation of the figures that were seen", async () => {
    const sent: unknown[] = [];
    server.use(
      http.put(`*/api/v1${PATH}/:key/explanation`, async ({ request, params }) => {
        sent.push(params["key"], request.headers.get("if-match"), await request.json());
        return HttpResponse.json({ figures: "0b6b1d7c55e0a9f4", text: "按批复数计算" });
      }),
    );
    showPage(panel());

    await userEvent.click(await screen.findByRole("button", { name: /^说明/ }));
    expect(screen.getByRole("textbox", { name: "说明为何不改" })).toHaveFocus();
    await userEvent.keyboard(" 按批复数计算 ");
    await userEvent.click(screen.getByRole("button", { name: "保存说明" }));

    await expect
      .poll(() => sent)
      .toEqual([finding().key, '"0"', { figures: "0b6b1d7c55e0a9f4", text: "按批复数计算" }]);
    await expect.poll(() => screen.queryByRole("textbox")).toBeNull();
  });

  it("keeps what was typed when the figures have changed meanwhile, and says so", async () => {
    server.use(refuses(`${PATH}/:key/explanation`, { status: 409, detail: "数字已有变化" }, "put"));
    showPage(panel());

    await userEvent.click(await screen.findByRole("button", { name: /^说明/ }));
    await userEvent.keyboard("按批复数计算");
    await userEvent.click(screen.getByRole("button", { name: "保存说明" }));

    expect(await screen.findByText(/数字已有变化/)).toBeInTheDocument();
    expect(screen.getByRole("textbox")).toHaveValue("按批复数计算");
  });

  it("says that an explanation answers its figures no longer", async () => {
    const explained = { text: "按批复数计算", by: "经办人", at: "2025-03-24T00:51:00Z" };
    server.use(answers(PATH, found([finding({ explained: { ...explained, counts: false } })])));
    showPage(panel());

    expect(await screen.findByText(/数字已变，说明失效/)).toBeInTheDocument();
    expect(screen.queryByText("已说明")).not.toBeInTheDocument();
  });

  it("offers no explaining where nothing can be changed", async () => {
    showPage(<ReadOnly value={true}>{panel()}</ReadOnly>);

    expect(await screen.findByRole("article")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^说明/ })).not.toBeInTheDocument();
  });

  it("says how much was looked at where nothing is found", async () => {
    server.use(answers(PATH, found([])));
    showPage(panel());

    expect(await screen.findByText("没有发现，41 项核对相符")).toBeInTheDocument();
  });
});
