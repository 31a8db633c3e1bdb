import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { Schemas } from "../../api/client";
import { EVALUATION, figures, problem, remark, report, finding, found } from "../../api/fixtures";
import { answers, showPage, useServer } from "../../testPage";
import type { Workflow } from "./queries";
import { SubmissionSection } from "./SubmissionSection";

const signing: Workflow = {
  state: "UNIT_REVIEW",
  status: "IN_REVIEW",
  version: 1,
  round: 1,
  overdue: false,
  steps: [
    { action: "PASS", to: "FINANCE_REVIEW", obstacles: [] },
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
  history: [],
};

const sections: Schemas["SectionProgress"][] = [
  { section: "BUDGET", state: "PARTIAL", required: true, missing: ["缺全年预算数"] },
  { section: "INDICATORS", state: "EMPTY", required: false, missing: ["缺实际完成值"] },
];

const stands = (value: Workflow, etag: string) =>
  http.get("*/api/v1/evaluations/:id/transitions", () =>
    HttpResponse.json(value, { headers: { ETag: etag, "cache-control": "no-store" } }),
  );

const server = useServer(
  stands(signing, '"12"'),
  answers("/evaluations/:id/progress", { status: "IN_REVIEW", sections }),
  answers("/evaluations/:id/figures", { items: figures }),
  answers("/evaluations/:id/score", {
    department: { statedScore: "86.28", statedGrade: "良", notComputable: { code: "", text: "" } },
    projects: [],
  }),
  answers("/evaluations/:id/comments", { items: [remark()], next: null }),
  answers("/evaluations/:id/report.json", report),
  answers("/evaluations/:id/findings", found([finding()])),
);

const show = () =>
  showPage(<SubmissionSection evaluationId={EVALUATION} />, ["READ", "SIGN", "FILL"]);

describe("the submission", () => {
  it("says what is missing and what was not answered, with the way there", async () => {
    server.use(
      stands(
        {
          ...signing,
          state: "FILLING",
          status: "RETURNED",
          steps: [
            {
              action: "SUBMIT",
              to: "UNIT_REVIEW",
              obstacles: [{ code: "workflow.complete", text: "还有 1 个必填部分没有完成" }],
            },
          ],
        },
        '"3"',
      ),
    );
    show();

    const wrong = await screen.findByRole("region", { name: "还差什么" });
    expect(wrong).toHaveTextContent("收支决算缺全年预算数去填");
    expect(wrong).toHaveTextContent("整体指标 非必填缺实际完成值去填");
    expect(within(wrong).getByRole("link", { name: "去改 1" })).toHaveAttribute(
      "href",
      `/evaluations/${EVALUATION}/budget?at=section%2FBUDGET`,
    );
    expect(screen.getByRole("button", { name: "送审" })).toBeDisabled();
    expect(screen.getByRole("list", { name: "不能办理的原因" })).toHaveTextContent(
      "送审：还有 1 个必填部分没有完成",
    );
  });

  it("shows the head the figures that are signed, and signs what was seen with one press", async () => {
    let asked: unknown;
    let seen: string | null = null;
    server.use(
      http.post("*/api/v1/evaluations/:id/transitions", async ({ request }) => {
        asked = await request.json();
        seen = request.headers.get("If-Match");
        return HttpResponse.json({ ...signing, state: "FINANCE_REVIEW", steps: [] });
      }),
    );
    show();

    const signed = await screen.findByRole("region", { name: "签署的数" });
    expect(within(signed).getByRole("row", { name: /支出决算合计/ })).toHaveTextContent(
      "1,220.051220.06万元",
    );
    expect(screen.getByText("由别人办理：撤回")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "审核通过并签署" }));

    await waitFor(() => expect(asked).toEqual({ action: "PASS", reason: null }));
    expect(seen).toBe('"12"');
  });

  it("signs nothing unseen: it tells who changed what since, and signs the new state once that was looked at", async () => {
    const tags: (string | null)[] = [];
    const froms: (string | null)[] = [];
    server.use(
      http.post("*/api/v1/evaluations/:id/transitions", ({ request }) => {
        tags.push(request.headers.get("If-Match"));
        return tags.length === 1
          ? HttpResponse.json(problem({ status: 412 }), {
              status: 412,
              headers: { "content-type": "application/problem+json" },
            })
          : HttpResponse.json(signing);
      }),
      http.get("*/api/v1/evaluations/:id/history", ({ request }) => {
        froms.push(new URL(request.url).searchParams.get("from"));
        return HttpResponse.json({
          items: [
            {
              chain: "x",
              sequence: 17,
              regionCode: null,
              fiscalYear: 2024,
              departmentId: null,
              occurredAt: "2025-03-21T02:00:00Z",
              accountId: null,
              accountName: "田宝",
              address: null,
              traceId: "b7e1",
              kind: "expenditure",
              objectId: null,
              action: "REVISED",
              changes: [{ pointer: "/rows/0/executed", before: "1.00", after: "2.00" }],
            },
          ],
          next: null,
        });
      }),
    );
    show();
    const sign = await screen.findByRole("button", { name: "审核通过并签署" });

    server.use(stands(signing, '"13"'));
    await userEvent.click(sign);

    const since = await screen.findByRole("alert", { name: /打开页面之后又有改动/ });
    expect(await within(since).findByText(/田宝/)).toHaveTextContent(
      "田宝 支出决算/rows/0/executed 1.00 → 2.00",
    );
    expect(froms[0]).toMatch(/^\d{4}-.*Z$/);
    expect(screen.getByRole("button", { name: "审核通过并签署" })).toBeDisabled();

    await userEvent.click(within(since).getByRole("button", { name: "看最新的" }));
    await userEvent.click(screen.getByRole("button", { name: "审核通过并签署" }));
    await waitFor(() => expect(tags).toEqual(['"12"', '"13"']));
  });
});
