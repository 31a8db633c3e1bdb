import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { problem, remark, report, task, year, years } from "../../api/fixtures";
import { answers, refuses, showPage, unreachable, useServer } from "../../testPage";
import type { Filter } from "./queries";
import { WorkbenchPage } from "./WorkbenchPage";

const server = useServer(
  answers("/evaluations", { items: years, next: null }),
  answers("/tasks", { items: [], next: null }),
);

function Workbench({ status = "ALL" }: { status?: string }) {
  const [filter, setFilter] = useState<Filter>(status === "" ? {} : { status });
  return <WorkbenchPage filter={filter} onFilter={setFilter} />;
}

describe("the years of the workbench", () => {
  it("shows where each year stands, and leads to it", async () => {
    showPage(<Workbench />);

    const row = await screen.findByRole("row", { name: /市综治中心/ });
    expect(within(row).getByText("待送审")).toBeInTheDocument();
    expect(row).toHaveTextContent("6 / 6");
    expect(row).toHaveTextContent("91.40 优");
    expect(within(row).getByRole("link", { name: /继续填报/ })).toHaveAttribute(
      "href",
      `/evaluations/${years[1]?.id}/profile`,
    );
    expect(within(row).getByRole("link", { name: /看报告/ })).toHaveAttribute(
      "href",
      `/evaluations/${years[1]?.id}/report`,
    );
  });

  it("offers neither new years nor filling in to whoever may only read", async () => {
    showPage(<Workbench />, ["READ"]);

    const row = await screen.findByRole("row", { name: /市综治中心/ });
    expect(within(row).getByRole("link", { name: /看报告/ })).toBeInTheDocument();
    expect(within(row).queryByRole("link", { name: /继续填报/ })).not.toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "任务下达" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "待办" })).not.toBeInTheDocument();
  });

  it("has nothing to fill in for a year that is published", async () => {
    showPage(<Workbench />);

    const row = await screen.findByRole("row", { name: /2023年度/ });
    expect(within(row).queryByRole("link", { name: /继续填报/ })).not.toBeInTheDocument();
  });

  it("shows a dash where nothing is stated, never a zero", async () => {
    showPage(<Workbench />);

    const row = await screen.findByRole("row", { name: /市法学会/ });
    expect(within(row).getAllByText("—")).toHaveLength(2);
    expect(within(row).getByText("示例")).toBeInTheDocument();
  });

  it("asks the server for the status that was pressed", async () => {
    const asked: string[] = [];
    server.use(
      http.get("*/api/v1/evaluations", ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [], next: null });
      }),
    );
    showPage(<Workbench />);
    await screen.findByText("还没有年度自评。先下达任务，选年度和单位");

    await userEvent.click(screen.getByRole("button", { name: "待填报" }));

    expect(await screen.findByText("没有符合条件的年度自评")).toBeInTheDocument();
    expect(asked).toEqual(["", "?status=TO_FILL"]);
  });

  it("goes on where the page ends", async () => {
    server.use(
      http.get("*/api/v1/evaluations", ({ request }) =>
        HttpResponse.json(
          new URL(request.url).searchParams.get("cursor") === "c2"
            ? { items: [year({ id: "b", departmentShortName: "第二页" })], next: null }
            : { items: [year({ id: "a", departmentShortName: "第一页" })], next: "c2" },
        ),
      ),
    );
    showPage(<Workbench />);

    await userEvent.click(await screen.findByRole("button", { name: "更多" }));

    expect(await screen.findByRole("row", { name: /第二页/ })).toBeInTheDocument();
    expect(screen.getByRole("row", { name: /第一页/ })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "更多" })).not.toBeInTheDocument();
  });

  it("says what the server refused, and tries again when asked", async () => {
    server.use(
      refuses("/evaluations", { detail: "没有权限看这些单位", status: 403, traceId: "f00d" }),
    );
    showPage(<Workbench />);
    expect(await screen.findByRole("alert")).toHaveTextContent("没有权限看这些单位追踪号 f00d");

    server.use(answers("/evaluations", { items: years, next: null }));
    await userEvent.click(screen.getByRole("button", { name: "重试" }));

    expect(await screen.findByRole("table")).toBeInTheDocument();
  });

  it("says that the server was not reached", async () => {
    server.use(unreachable("/evaluations"));
    showPage(<Workbench />);

    expect(await screen.findByRole("alert")).toHaveTextContent("连不上服务器");
  });
});

describe("what waits", () => {
  const returned = task({
    evaluation: year({ status: "RETURNED", deadline: "2020-03-27" }),
    openRemarks: 1,
    answeredRemarks: 1,
    sentBackBy: "李静",
    sentBackAt: "2025-03-21T02:05:00Z",
    sentBackReason: "全年预算数与批复不一致",
  });
  const remarks = [
    remark({ anchor: "figure/expenditure/basic:SHARE", text: "占比请重新计算" }),
    remark({ id: "second", at: "2025-03-21T03:00:00Z", state: "ANSWERED", text: "已说明" }),
  ];

  it("shows first what was sent back: by whom, why, and the way to what each remark is about", async () => {
    server.use(
      answers("/tasks", { items: [returned], next: null }),
      answers("/evaluations/:id/comments", { items: remarks, next: null }),
      answers("/evaluations/:id/report.json", report),
    );
    showPage(<Workbench status="" />, ["READ", "FILL", "SUBMIT"]);

    const panel = await screen.findByRole("region", { name: /^被退回 2024年度绩效自评/ });
    expect(panel).toHaveTextContent("李静 2025-03-21 10:05全年预算数与批复不一致");
    expect(panel).toHaveTextContent(/逾期 \d+ 天/);
    expect(panel).toHaveTextContent("已答复 1，未答复 1");
    expect(await within(panel).findByText("收支决算 › 基本支出占支出合计")).toBeInTheDocument();
    const ways = within(panel).getAllByRole("link", { name: /^去改/ });
    expect(ways.map((way) => way.getAttribute("href"))).toEqual([
      `/evaluations/${returned.evaluation.id}/budget?at=figure%2Fexpenditure%2Fbasic%3ASHARE`,
    ]);
  });

  it("says that nothing waits", async () => {
    showPage(<Workbench status="" />, ["READ", "FILL", "SUBMIT"]);

    expect(await screen.findByText("现在没有等您办理的")).toBeInTheDocument();
  });

  const queue = [
    task({
      evaluation: year({
        id: "one",
        departmentShortName: "市甲局",
        state: "FINANCE_REVIEW",
        status: "IN_REVIEW",
      }),
      waitsFor: ["PASS", "RETURN"],
      tag: '"7"',
    }),
    task({
      evaluation: year({
        id: "two",
        departmentShortName: "市乙局",
        state: "FINANCE_REVIEW",
        status: "IN_REVIEW",
        statedScore: null,
        statedGrade: null,
      }),
      waitsFor: ["PASS", "RETURN"],
      tag: '"9"',
    }),
    task({
      evaluation: year({
        id: "three",
        departmentShortName: "市丙局",
        state: "UNIT_REVIEW",
        status: "IN_REVIEW",
      }),
      waitsFor: ["PASS", "RETURN"],
    }),
  ];

  it("sums the queue, and names what is not counted", async () => {
    server.use(answers("/tasks", { items: queue, next: null }));
    showPage(<Workbench status="" />, ["READ", "REVIEW_FINANCE", "REMARK"]);

    expect(await screen.findByRole("row", { name: /^合计 3 家/ })).toHaveTextContent(
      "合计 3 家33 个项目未答复 0平均 86.28平均得分不含未填的 1 家",
    );
  });

  it("passes many as they were seen, and shows what became of each", async () => {
    let asked: unknown;
    server.use(
      answers("/tasks", { items: queue, next: null }),
      http.post("*/api/v1/reviews", async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({
          items: [
            { evaluationId: "one", state: "FINAL", problem: null },
            {
              evaluationId: "two",
              state: null,
              problem: problem({ detail: "您打开页面之后又有修改" }),
            },
          ],
        });
      }),
    );
    showPage(<Workbench status="" />, ["READ", "REVIEW_FINANCE", "SIGN", "REMARK"]);

    await screen.findByRole("row", { name: /市丙局/ });
    expect(screen.queryByRole("checkbox", { name: /市丙局/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "全选可审核的" }));
    await userEvent.click(screen.getByRole("button", { name: "通过所选 2 份" }));
    await userEvent.click(
      within(screen.getByRole("dialog")).getByRole("button", { name: "审核通过" }),
    );

    expect(await screen.findByText(/已通过 1 份，未通过 1 份/)).toBeInTheDocument();
    expect(screen.getByText("您打开页面之后又有修改")).toBeInTheDocument();
    expect(asked).toEqual({
      action: "PASS",
      reason: null,
      items: [
        { evaluationId: "one", tag: '"7"' },
        { evaluationId: "two", tag: '"9"' },
      ],
    });
  });
});
