import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { departments, EVALUATION, problem, schemes } from "../../api/fixtures";
import { answers, showPage, useServer } from "../../testPage";
import { IssuePage } from "./IssuePage";

const gansu: (typeof schemes)[number] = {
  ...schemes[0]!,
  id: "0193c000-0000-7000-8000-0000000000fd",
  name: "部门整体支出绩效自评（甘肃）",
  kind: "DEPARTMENT",
  regionCode: "620000000",
};
const asked: string[] = [];
const server = useServer(
  answers("/departments", { items: departments, next: null }),
  http.get("*/api/v1/scoring/schemes", ({ request }) => {
    const { searchParams } = new URL(request.url);
    asked.push(searchParams.toString());
    const items = searchParams.get("kind") === "DEPARTMENT" ? [gansu] : schemes;
    return HttpResponse.json({ items, next: null }, { headers: { "cache-control": "no-store" } });
  }),
);

describe("issuing a year", () => {
  it("chooses a unit with all below it, sends that once, and shows what became of each", async () => {
    const sent: { key: string | null; body: unknown }[] = [];
    server.use(
      http.post("*/api/v1/tasks", async ({ request }) => {
        sent.push({ key: request.headers.get("idempotency-key"), body: await request.json() });
        return HttpResponse.json({
          items: [
            { departmentId: departments[0]!.id, evaluationId: EVALUATION, problem: null },
            {
              departmentId: departments[1]!.id,
              evaluationId: null,
              problem: problem({ detail: "这个单位的年度已有" }),
            },
          ],
        });
      }),
    );
    showPage(<IssuePage />);

    await userEvent.click(await screen.findByRole("button", { name: /委员会 连同下级 2 家/ }));
    await userEvent.click(screen.getByRole("checkbox", { name: "陇南市法学会" }));
    expect(screen.getByText("已选 2 家")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "下达" }));

    const results = await screen.findByRole("region", { name: "下达结果" });
    expect(results).toHaveTextContent("已下达 1 家，未下达 1 家");
    expect(within(results).getByRole("row", { name: /综合治理中心/ })).toHaveTextContent(
      "这个单位的年度已有",
    );
    expect(
      within(results).getByRole("link", { name: "去看 中共陇南市委政法委员会" }),
    ).toHaveAttribute("href", `/evaluations/${EVALUATION}/profile`);
    expect(sent).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        body: {
          fiscalYear: new Date().getFullYear() - 1,
          schemeId: schemes[0]!.id,
          departmentSchemeId: null,
          deadline: null,
          departmentIds: [departments[0]!.id, departments[1]!.id],
        },
      },
    ]);
  });

  it("issues with the department's scheme that is chosen among those in force", async () => {
    const sent: { departmentSchemeId: string | null }[] = [];
    server.use(
      http.post("*/api/v1/tasks", async ({ request }) => {
        sent.push((await request.json()) as { departmentSchemeId: string | null });
        return HttpResponse.json({ items: [] });
      }),
    );
    showPage(<IssuePage />);
    await userEvent.click(await screen.findByRole("checkbox", { name: "陇南市法学会" }));
    await userEvent.click(screen.getByRole("combobox", { name: "部门整体评分方案" }));
    await userEvent.click(
      await screen.findByTitle(
        "部门整体支出绩效自评（甘肃） · 版本 1 · 区划 620000000 · 2020 年度起",
      ),
    );
    await userEvent.click(screen.getByRole("button", { name: "下达" }));

    await waitFor(() =>
      expect(sent).toEqual([expect.objectContaining({ departmentSchemeId: gansu.id })]),
    );
    expect(asked.every((query) => query.includes("state=PUBLISHED"))).toBe(true);
  });

  it("shows a violation at its field, and keeps what was chosen", async () => {
    server.use(
      http.post("*/api/v1/tasks", () =>
        HttpResponse.json(
          problem({
            status: 422,
            violations: [
              { pointer: "/deadline", parameter: null, code: "past", message: "截止日期已过" },
            ],
          }),
          { status: 422, headers: { "content-type": "application/problem+json" } },
        ),
      ),
    );
    showPage(<IssuePage />);

    await userEvent.click(await screen.findByRole("checkbox", { name: "陇南市法学会" }));
    await userEvent.click(screen.getByRole("button", { name: "下达" }));

    expect(await screen.findByText("截止日期已过")).toBeInTheDocument();
    expect(screen.getByText("已选 1 家")).toBeInTheDocument();
  });
});
