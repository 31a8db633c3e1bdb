import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { answers, showPage, useServer } from "../../testPage";
import type { Remark, Workflow } from "./queries";
import { StepsSection } from "./StepsSection";

const ID = "01934f3a-5b2c-7d1e-8f00-000000000001";

const review: Workflow = {
  state: "FINANCE_REVIEW",
  status: "IN_REVIEW",
  version: 1,
  round: 1,
  overdue: false,
  steps: [
    { action: "PASS", to: "FINAL", obstacles: [] },
    {
      action: "RETURN",
      to: "FILLING",
      obstacles: [{ code: "workflow.open-remark", text: "请先写明至少一条意见" }],
    },
    {
      action: "WITHDRAW",
      to: "FILLING",
      obstacles: [{ code: "workflow.not-yours", text: "这一步不由您办理" }],
    },
  ],
  history: [
    {
      sequence: 1,
      version: 1,
      action: "SUBMIT",
      from: "FILLING",
      to: "UNIT_REVIEW",
      by: "张伟",
      at: "2025-03-20T09:30:00Z",
      late: true,
      reason: null,
    },
  ],
};

const remark: Remark = {
  id: "01934f3a-5b2c-7d1e-8f00-000000000c01",
  evaluationId: ID,
  version: 1,
  anchor: "section/BUDGET",
  text: "全年预算数没有填写",
  by: "李静",
  at: "2025-03-21T02:00:00Z",
  state: "OPEN",
  node: "FINANCE_REVIEW",
  tag: '"0"',
  replies: [],
};

const steps = (value: Workflow) =>
  http.get("*/api/v1/evaluations/:id/transitions", () =>
    HttpResponse.json(value, { headers: { ETag: '"12"', "cache-control": "no-store" } }),
  );

const server = useServer(
  steps(review),
  answers("/evaluations/:id/comments", { items: [remark], next: null }),
);

describe("the steps of a year", () => {
  it("offers the steps of the person, says what stands against them, and names those of others", async () => {
    showPage(<StepsSection evaluationId={ID} />, ["READ", "REVIEW_FINANCE", "REMARK"]);

    expect(await screen.findByRole("button", { name: "审核通过" })).toBeEnabled();
    expect(screen.getByRole("button", { name: "退回" })).toBeDisabled();
    expect(screen.getByText("请先写明至少一条意见")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /撤/ })).not.toBeInTheDocument();
    expect(screen.getByText("由别人办理：撤回")).toBeInTheDocument();
    expect(screen.getByText("逾期")).toBeInTheDocument();
  });

  it("takes a step on what was seen, with its reason", async () => {
    let asked: unknown;
    let seen: string | null = null;
    server.use(
      steps({ ...review, steps: [{ action: "RETURN", to: "FILLING", obstacles: [] }] }),
      http.post("*/api/v1/evaluations/:id/transitions", async ({ request }) => {
        asked = await request.json();
        seen = request.headers.get("If-Match");
        return HttpResponse.json(review);
      }),
    );
    showPage(<StepsSection evaluationId={ID} />, ["READ", "REVIEW_FINANCE", "REMARK"]);

    const button = await screen.findByRole("button", { name: "退回" });
    expect(button).toBeDisabled();
    await userEvent.type(screen.getByLabelText("理由"), "数字对不上");
    await userEvent.click(button);

    await waitFor(() => expect(asked).toEqual({ action: "RETURN", reason: "数字对不上" }));
    expect(seen).toBe('"12"');
  });

  it("lets the unit answer a remark and nobody else", async () => {
    let answered: unknown;
    server.use(
      steps({ ...review, state: "FILLING", steps: [] }),
      http.post("*/api/v1/comments/:id/replies", async ({ request }) => {
        answered = await request.json();
        return HttpResponse.json({ ...remark, state: "ANSWERED" });
      }),
    );
    showPage(<StepsSection evaluationId={ID} />, ["READ", "FILL"]);

    await userEvent.type(await screen.findByLabelText("答复"), "已补填");
    await userEvent.click(screen.getByRole("button", { name: "答复" }));

    await waitFor(() => expect(answered).toEqual({ text: "已补填" }));
    expect(screen.queryByRole("button", { name: "提出意见" })).not.toBeInTheDocument();
  });
});
