import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { Schemas } from "../../api/client";
import { EVALUATION, reconciliation, year } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { Takeover } from "./Takeover";

const { id, departmentId, fiscalYear, regionCode, schemeId, deadline } = year();
const evaluation: Schemas["EvaluationView"] = {
  id,
  budgetId: "0193c000-0000-7000-8000-0000000000b1",
  departmentId,
  fiscalYear,
  regionCode,
  schemeId,
  departmentSchemeId: null,
  deadline,
};
const budget = `/budgets/${evaluation.budgetId}`;
const waiting = year();
const server = useServer(
  http.get("*/api/v1/evaluations", ({ request }) =>
    HttpResponse.json({
      items: new URL(request.url).searchParams.get("status") === "TO_FILL" ? [waiting] : [],
      next: null,
    }),
  ),
  answers(`/evaluations/${EVALUATION}`, evaluation),
  answers("/projects", { items: [], next: null }),
  answers("/code-lists", { items: [] }),
  answers(`/evaluations/${EVALUATION}/staffing`, { asOf: null, authorized: 38, rows: [] }),
  answers(`/evaluations/${EVALUATION}/stated-figures`, { rows: [] }),
  answers(`/evaluations/${EVALUATION}/indicators`, { rows: [] }),
  answers(budget, {
    id: evaluation.budgetId,
    departmentId,
    fiscalYear,
    regionCode,
    openingCarryOver: null,
    closingCarryOver: null,
  }),
  answers(`${budget}/revenue`, { rows: [] }),
  answers(`${budget}/expenditure`, { rows: [] }),
);

const show = () => showPage(<Takeover view={reconciliation} onBack={() => undefined} />);

describe("转为填报", () => {
  it("chooses the only year that waits, and shows what would be filled by which words", async () => {
    show();

    const stated = await screen.findByRole("region", { name: "自述" });
    const total = within(stated).getByRole("row", { name: /^支出合计/ });
    expect(total).toHaveTextContent("—1220.06万元2024年度支出合计1220.06万元，其中：基本支出");
    expect(within(total).getByRole("checkbox")).toBeChecked();
  });

  it("does not tick by itself what the document contradicts", async () => {
    show();

    const stated = await screen.findByRole("region", { name: "自述" });
    const share = within(stated).getByRole("row", { name: /占比/ });
    expect(share).toHaveTextContent("文中前后不一，未勾选");
    expect(within(share).getByRole("checkbox")).not.toBeChecked();
  });

  it("writes the sections that were chosen at the revision that was shown, and leads to the year", async () => {
    const written: unknown[] = [];
    server.use(
      http.put(`*/api/v1/evaluations/${EVALUATION}/stated-figures`, async ({ request }) => {
        const body = await request.json();
        written.push([request.headers.get("if-match"), body]);
        return HttpResponse.json(body, { headers: { etag: '"1"' } });
      }),
    );
    show();
    await userEvent.click(await screen.findByRole("button", { name: "填入 2 项" }));

    expect(await screen.findByText("已填入 2 项")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "去填报" })).toHaveAttribute(
      "href",
      `/evaluations/${EVALUATION}/budget`,
    );
    expect(written).toEqual([
      [
        '"0"',
        {
          rows: [
            expect.objectContaining({ subject: "expenditure", kind: "AMOUNT", value: "1220.06" }),
            expect.objectContaining({ subject: "expenditure/basic", value: "585.38" }),
          ],
        },
      ],
    ]);
  });

  it("says when somebody else changed the year meanwhile, and looks again", async () => {
    server.use(
      refuses(
        `/evaluations/${EVALUATION}/stated-figures`,
        { status: 412, title: "已被他人修改" },
        "put",
      ),
    );
    show();
    await userEvent.click(await screen.findByRole("button", { name: "填入 2 项" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("已被他人修改");

    server.use(
      answers(`/evaluations/${EVALUATION}/stated-figures`, {
        rows: [
          { subject: "expenditure", kind: "AMOUNT", value: "1", unit: "WAN_YUAN", quote: null },
        ],
      }),
    );
    await userEvent.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByRole("button", { name: "填入 1 项" })).toBeInTheDocument();
  });

  it("says what to do where no year waits", async () => {
    server.use(answers("/evaluations", { items: [], next: null }));
    show();

    expect(await screen.findByText(/没有待填报的 2024 年度/)).toBeInTheDocument();
  });
});
