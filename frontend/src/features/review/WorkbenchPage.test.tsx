import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { departments, schemes, year, years } from "../../api/fixtures";
import { answers, refuses, showPage, unreachable, useServer } from "../../testPage";
import type { Filter } from "./queries";
import { WorkbenchPage } from "./WorkbenchPage";

const server = useServer(
  answers("/evaluations", { items: years, next: null }),
  answers("/departments", { items: departments, next: null }),
  answers("/scoring/schemes", { items: schemes, next: null }),
);

function Workbench() {
  const [filter, setFilter] = useState<Filter>({});
  return <WorkbenchPage filter={filter} onFilter={setFilter} />;
}

describe("the workbench", () => {
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
    expect(screen.queryByRole("button", { name: "新建年度" })).not.toBeInTheDocument();
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
    await screen.findByText("还没有年度自评。新建一个，选单位和年度");

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

describe("opening a year", () => {
  async function choose() {
    showPage(<Workbench />);
    await userEvent.click(await screen.findByRole("button", { name: "新建年度" }));
    await userEvent.click(screen.getByRole("combobox", { name: "单位" }));
    await userEvent.click(await screen.findByText("101001-中共陇南市委政法委员会"));
  }

  it("shows a violation at its field", async () => {
    server.use(
      refuses(
        "/evaluations",
        {
          status: 409,
          title: "已存在",
          detail: "这个单位的年度已有",
          violations: [
            {
              pointer: "/fiscalYear",
              parameter: null,
              code: "evaluation.exists",
              message: "这个单位的2024年度已有",
            },
          ],
        },
        "post",
      ),
    );
    await choose();

    await userEvent.click(screen.getByRole("button", { name: "新建" }));

    expect(await screen.findByText("这个单位的2024年度已有")).toBeInTheDocument();
    expect(screen.getByRole("alert", { name: "" })).toHaveTextContent("这个单位的年度已有");
  });

  it("sends what was chosen once, and opens the year", async () => {
    const sent: { key: string | null; body: unknown }[] = [];
    server.use(
      http.post("*/api/v1/evaluations", async ({ request }) => {
        sent.push({ key: request.headers.get("idempotency-key"), body: await request.json() });
        const { id, regionCode, fiscalYear, departmentId, schemeId } = year();
        return HttpResponse.json(
          { id, regionCode, fiscalYear, departmentId, schemeId, budgetId: id, deadline: null },
          { status: 201 },
        );
      }),
    );
    await choose();

    await userEvent.click(screen.getByRole("button", { name: "新建" }));

    await screen.findByRole("table");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(sent).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-f]{32}$/),
        body: {
          departmentId: departments[0]?.id,
          fiscalYear: new Date().getFullYear() - 1,
          schemeId: schemes[0]?.id,
          deadline: null,
        },
      },
    ]);
  });
});
