import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import {
  EVALUATION,
  figures,
  remark,
  report,
  task,
  year,
  finding,
  found,
} from "../../api/fixtures";
import { answers, showPage, useServer } from "../../testPage";
import type { Workflow } from "./queries";
import { ReviewPage, type Places } from "./ReviewPage";

const review: Workflow = {
  state: "FINANCE_REVIEW",
  status: "IN_REVIEW",
  version: 1,
  round: 2,
  overdue: false,
  steps: [
    { action: "PASS", to: "FINAL", obstacles: [] },
    { action: "RETURN", to: "FILLING", obstacles: [] },
  ],
  history: [
    {
      sequence: 2,
      version: 1,
      action: "PASS",
      from: "UNIT_REVIEW",
      to: "FINANCE_REVIEW",
      by: "王芳",
      at: "2025-03-20T09:30:00Z",
      late: true,
      reason: null,
    },
  ],
};

const stands = (value: Workflow) =>
  http.get("*/api/v1/evaluations/:id/transitions", () =>
    HttpResponse.json(value, { headers: { ETag: '"12"', "cache-control": "no-store" } }),
  );

const server = useServer(
  stands(review),
  answers("/evaluations/:id/summary", year({ state: "FINANCE_REVIEW", status: "IN_REVIEW" })),
  answers("/evaluations/:id/comments", {
    items: [
      remark({ anchor: "figure/expenditure:AMOUNT", state: "ANSWERED", text: "支出多1.88万元" }),
      remark({ id: "2", at: "2025-03-21T03:00:00Z", state: "ACCEPTED", anchor: "section/PROFILE" }),
    ],
    next: null,
  }),
  answers("/evaluations/:id/report.json", report),
  answers("/evaluations/:id/findings", found([finding()])),
  answers("/evaluations/:id/figures", { items: figures }),
  answers("/tasks", {
    items: ["a", EVALUATION, "b"].map((id) =>
      task({ evaluation: year({ id, state: "FINANCE_REVIEW" }), waitsFor: ["PASS", "RETURN"] }),
    ),
    next: null,
  }),
  answers("/evaluations/:id/changes", {
    since: {
      sequence: 1,
      version: 1,
      round: 1,
      by: "王芳",
      at: "2025-03-10T00:00:00Z",
      late: false,
    },
    until: null,
    items: [
      {
        section: "BUDGET",
        subject: null,
        label: "基本支出：全年执行数",
        pointer: "/budget/expenditure/rows/basic/executed",
        before: "5000000.00",
        after: null,
      },
    ],
    truncated: false,
  }),
);

/** A report of one figure and one paragraph, as any report gives its places to the desk. */
const places = ({ pick, margin }: Places) => (
  <article>
    <div data-anchor="paragraph/conclusion">
      <p>各项目评价均为优</p>
      <button type="button" className="pick" onClick={() => pick("paragraph/conclusion")}>
        写在这一段
      </button>
    </div>
    <button
      type="button"
      data-anchor="figure/expenditure:AMOUNT"
      onClick={() => pick("figure/expenditure:AMOUNT")}
    >
      1220.05
    </button>
    {margin("figure/expenditure:AMOUNT")}
  </article>
);

const REVIEWER = ["READ", "REVIEW_FINANCE", "REMARK"] as const;
const show = () => showPage(<ReviewPage evaluationId={EVALUATION} report={places} />, REVIEWER);

describe("the desk", () => {
  it("shows what the rules find with what the department wrote, and makes a remark of it", async () => {
    server.use(
      answers(
        "/evaluations/:id/findings",
        found([
          finding({
            explained: {
              text: "占比按批复数计算",
              by: "经办人",
              at: "2025-03-24T00:51:00Z",
              counts: true,
            },
          }),
        ]),
      ),
    );
    show();

    const compared = await screen.findByRole("region", { name: "对照" });
    expect(await within(compared).findByText("占比按批复数计算")).toBeInTheDocument();
    await userEvent.click(within(compared).getByRole("button", { name: /写成意见/ }));

    expect(screen.getByRole("textbox", { name: "意见" })).toHaveValue(finding().message);
  });

  it("compares with the submission before, and says where one is in the queue", async () => {
    show();
    await userEvent.click(await screen.findByRole("button", { name: "变化" }));

    expect(
      await screen.findByText(/^与第 1 次送审相比\s王芳\s2025-03-10 08:00$/),
    ).toBeInTheDocument();
    expect(screen.getByText("基本支出：全年执行数").parentElement).toHaveTextContent(
      "500.00 → 未填",
    );
    const queue = await screen.findByRole("navigation", { name: "待审" });
    expect(queue).toHaveTextContent("第 2 / 3 份");
    expect(within(queue).getByRole("link", { name: "下一份" })).toHaveAttribute(
      "href",
      "/evaluations/b/review",
    );
    await userEvent.click(screen.getByRole("button", { name: "经过" }));
    expect(screen.getByText(/^王芳\s审核通过/)).toHaveTextContent("王芳 审核通过 → 财政审核 逾期");
  });

  it("compares with the year before, or says that there is none", async () => {
    server.use(answers("/evaluations", { items: [], next: null }));
    show();

    await userEvent.click(await screen.findByRole("button", { name: "上年" }));

    expect(await screen.findByText("没有2023年度的自评，无法对照")).toBeInTheDocument();
  });

  it("makes a remark on a figure that is pressed, beside what it is computed from", async () => {
    let made: unknown;
    server.use(
      http.post("*/api/v1/evaluations/:id/comments", async ({ request }) => {
        made = await request.json();
        return HttpResponse.json(remark(), { status: 201 });
      }),
    );
    show();

    await userEvent.click(await screen.findByRole("button", { name: "1220.05" }));
    expect(
      await screen.findByText("5853800.00 + 6346700.00 + 0.00 = 12200500.00"),
    ).toBeInTheDocument();
    expect(screen.getByLabelText("意见")).toHaveFocus();
    await userEvent.keyboard("请说明结转");
    await userEvent.click(screen.getByRole("button", { name: "加入" }));

    await waitFor(() =>
      expect(made).toEqual({ anchor: "figure/expenditure:AMOUNT", text: "请说明结转" }),
    );
    await waitFor(() => expect(screen.queryByLabelText("意见")).not.toBeInTheDocument());
  });

  it("may be sent back as soon as there is a remark", async () => {
    const closed = [{ code: "workflow.open-remark", text: "请先写明至少一条意见" }];
    let made = false;
    server.use(
      http.get("*/api/v1/evaluations/:id/transitions", () =>
        HttpResponse.json(
          {
            ...review,
            steps: review.steps.map((step) => ({ ...step, obstacles: made ? [] : closed })),
          },
          { headers: { ETag: '"12"', "cache-control": "no-store" } },
        ),
      ),
      http.post("*/api/v1/evaluations/:id/comments", () => {
        made = true;
        return HttpResponse.json(remark(), { status: 201 });
      }),
    );
    show();
    expect(await screen.findByRole("button", { name: /^退回/ })).toBeDisabled();

    await userEvent.click(screen.getByRole("button", { name: "1220.05" }));
    await userEvent.type(screen.getByLabelText("意见"), "请说明结转");
    await userEvent.click(screen.getByRole("button", { name: "加入" }));

    await waitFor(() => expect(screen.getByRole("button", { name: /^退回/ })).toBeEnabled());
  });

  it("makes one on the paragraph that is pressed, or where the focus is when M is pressed", async () => {
    show();
    const form = () => screen.getByLabelText("意见").closest("form");

    await userEvent.click(await screen.findByText("各项目评价均为优"));
    expect(form()).toHaveTextContent("文字说明 › 绩效评价结论");
    await userEvent.click(screen.getByRole("button", { name: "取消" }));
    screen.getByRole("button", { name: "写在这一段" }).focus();
    await userEvent.keyboard("m");
    expect(form()).toHaveTextContent("文字说明 › 绩效评价结论");
  });

  it("keeps what was begun for whoever comes back to it", async () => {
    show();
    await userEvent.click(await screen.findByRole("button", { name: "1220.05" }));
    await userEvent.type(screen.getByLabelText("意见"), "还没写完");
    cleanup();

    show();

    expect(await screen.findByLabelText("意见")).toHaveValue("还没写完");
  });

  it("accepts what was answered, and leads from the margin to the remark", async () => {
    let accepted: string | null = null;
    server.use(
      http.post("*/api/v1/comments/:id/acceptance", ({ request }) => {
        accepted = request.headers.get("If-Match");
        return HttpResponse.json(remark({ state: "ACCEPTED" }));
      }),
    );
    show();

    await userEvent.click(await screen.findByRole("button", { name: "意见 1 已答复" }));
    expect(screen.getByText("支出多1.88万元").closest("li")).toHaveFocus();
    await userEvent.click(screen.getByRole("button", { name: "采纳 1" }));

    await waitFor(() => expect(accepted).toBe('"0"'));
  });

  it("sends back what is not settled, with a reason", async () => {
    let asked: unknown;
    server.use(
      http.post("*/api/v1/evaluations/:id/transitions", async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json(review);
      }),
    );
    show();

    await userEvent.click(await screen.findByRole("button", { name: "退回（1 条意见）" }));
    const dialog = screen.getByRole("dialog");
    expect(within(dialog).getByRole("button", { name: "退回" })).toBeDisabled();
    await userEvent.type(within(dialog).getByLabelText("理由"), "数字对不上");
    await userEvent.click(within(dialog).getByRole("button", { name: "退回" }));

    await waitFor(() => expect(asked).toEqual({ action: "RETURN", reason: "数字对不上" }));
  });

  it("is only read by whose turn it is not", async () => {
    const obstacles = [{ code: "workflow.not-yours", text: "这一步不由您办理" }];
    server.use(stands({ ...review, steps: review.steps.map((step) => ({ ...step, obstacles })) }));
    show();

    await userEvent.click(await screen.findByRole("button", { name: "1220.05" }));

    expect(screen.queryByLabelText("意见")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "写意见" })).not.toBeInTheDocument();
  });
});
