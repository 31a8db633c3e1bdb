import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { EVALUATION, report } from "../../api/fixtures";
import { answers, refuses, showPage, unreachable, useServer } from "../../testPage";
import { ReportPage } from "./ReportPage";

const path = `/evaluations/${EVALUATION}/report.json`;
const server = useServer(answers(path, report));

async function read() {
  showPage(<ReportPage evaluationId={EVALUATION} />);
  return await screen.findByRole("article");
}

describe("the report", () => {
  it("is one document with the sections as they are numbered", async () => {
    const document = await read();

    expect(within(document).getByRole("heading", { level: 1 })).toHaveTextContent(report.title);
    expect(
      within(document).getByRole("heading", { name: "（一）部门决算情况" }).parentElement,
    ).toHaveTextContent("2024年度支出1220.05万元（自述1220.06万元）");
    expect(within(document).getByText("文字说明有 2 段未填")).toBeInTheDocument();
  });

  it("offers the Word document for download", async () => {
    await read();

    expect(screen.getByRole("link", { name: "下载 Word" })).toHaveAttribute(
      "href",
      `/api/v1/evaluations/${EVALUATION}/report.docx`,
    );
  });

  it("prints a table with its unit, its heads and its sum", async () => {
    const table = within(await read()).getByRole("table", { name: /表2/ });

    expect(table).toHaveTextContent("单位：万元");
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((head) => head.textContent),
    ).toEqual(["支出", "年初预算数", "全年预算数", "决算数", "占比"]);
    expect(within(table).getByRole("row", { name: /合计/ })).toHaveTextContent(
      "合计1113.521228.831220.05100.00%",
    );
  });

  it("tells where a figure comes from, and what is stated beside it", async () => {
    await read();

    await userEvent.click(screen.getAllByRole("button", { name: "47.98%" })[0]!);

    const source = screen.getByRole("dialog", { name: "基本支出占支出合计" });
    expect(source).toHaveTextContent(
      "公式基本支出 ÷ 支出合计计算5853800.00 ÷ 12200500.00 = 47.98%自述47.95% 差 -0.03“占支出总额47.95%”",
    );
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: "47.98%" })[0]).toHaveFocus();
  });

  it("says that rounding explains a difference", async () => {
    await read();

    await userEvent.click(screen.getByRole("button", { name: "1220.05万元" }));

    expect(screen.getByRole("dialog")).toHaveTextContent("自述1220.06万元 尾差 0.01，四舍五入所致");
  });

  it("says why something cannot be computed, and no more than what is stated", async () => {
    await read();

    await userEvent.click(screen.getByRole("button", { name: "86.28" }));

    expect(screen.getByRole("dialog")).toHaveTextContent(
      "部门整体得分无法计算原因部门整体评分方案尚未提供，只列自述自述86.28",
    );
  });

  it("goes to a section from the outline, and with J and K", async () => {
    await read();

    await userEvent.click(screen.getByRole("link", { name: "（一）部门决算情况" }));
    expect(screen.getByRole("heading", { name: "（一）部门决算情况" })).toHaveFocus();
    await userEvent.keyboard("j");
    expect(screen.getByRole("heading", { name: "（五）绩效评价结论" })).toHaveFocus();
    expect(screen.getByRole("link", { name: "（五）绩效评价结论" })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await userEvent.keyboard("kk");

    expect(screen.getByRole("heading", { name: "三、部门整体支出绩效自评情况分析" })).toHaveFocus();
  });

  it("says what the server refused, and that it was not reached", async () => {
    server.use(unreachable(path));
    showPage(<ReportPage evaluationId={EVALUATION} />);
    expect(await screen.findByRole("alert")).toHaveTextContent("连不上服务器");

    server.use(refuses(path, { detail: "没有这个年度" }));
    await userEvent.click(screen.getByRole("button", { name: "重试" }));

    expect(await screen.findByText("没有这个年度")).toBeInTheDocument();
  });
});
