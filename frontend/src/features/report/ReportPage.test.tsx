import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import {
  EVALUATION,
  filling,
  finding,
  found,
  report,
  submissions,
  typedNumber,
  workflow,
  yearDifferences,
} from "../../api/fixtures";
import { answers, refuses, showPage, unreachable, useServer } from "../../testPage";
import type { Appendix } from "./queries";
import { ReportPage, type View } from "./ReportPage";

const path = `/evaluations/${EVALUATION}/report.json`;
const findingsAt = `/evaluations/${EVALUATION}/findings`;
const stepsAt = `/evaluations/${EVALUATION}/transitions`;
const typedAt = `/evaluations/${EVALUATION}/figure-suggestions`;
const typedNumbers = (...quotes: string[]) =>
  answers(typedAt, { items: quotes.map(typedNumber), next: null, truncated: false });
const server = useServer(
  answers(path, report),
  typedNumbers(),
  answers(findingsAt, found([])),
  answers(stepsAt, filling),
);

function Page({ view = "read" }: { view?: View }) {
  const [appendices, choose] = useState<Appendix[]>(["explanations"]);
  const [against, compareWith] = useState<string | null>(null);
  return (
    <ReportPage
      evaluationId={EVALUATION}
      view={view}
      appendices={appendices}
      onChoose={choose}
      against={against}
      onAgainst={compareWith}
    />
  );
}

async function read() {
  showPage(<Page />);
  return await screen.findByRole("article");
}

const press = async (name: string) => userEvent.click(screen.getAllByRole("button", { name })[0]!);

describe("the report", () => {
  it("is one document with the sections as they are numbered", async () => {
    const document = await read();

    expect(within(document).getByRole("heading", { level: 1 })).toHaveTextContent(report.title);
    expect(
      within(document).getByRole("heading", { name: "（一）部门决算情况" }).parentElement,
    ).toHaveTextContent("2024年度支出1220.05万元（自述1220.06万元）");
    expect(within(document).getByText("文字说明有 2 段未填")).toBeInTheDocument();
  });

  it("offers all its forms, each with the appendices that were chosen", async () => {
    await read();
    await press("下载");

    const forms = () =>
      within(screen.getByRole("list", { name: "下载" }))
        .getAllByRole("link")
        .map((link) => link.getAttribute("href"));
    expect(forms()).toEqual(
      ["docx", "pdf", "xlsx", "html", "json"].map(
        (form) => `/api/v1/evaluations/${EVALUATION}/report.${form}?appendix=explanations`,
      ),
    );
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("list", { name: "下载" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "下载" })).toHaveFocus();
    await userEvent.click(screen.getByRole("checkbox", { name: "核对发现的说明" }));
    await press("下载");
    expect(forms()[0]).toBe(`/api/v1/evaluations/${EVALUATION}/report.docx?appendix=none`);
  });

  it("asks for the report with the appendices that were chosen, and keeps it until that is there", async () => {
    const asked: string[][] = [];
    server.use(
      http.get(`*/api/v1${path}`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.getAll("appendix"));
        return HttpResponse.json(report);
      }),
    );
    const document = await read();
    await userEvent.click(screen.getByRole("checkbox", { name: "审核意见及答复" }));

    expect(document).toBeInTheDocument();
    await waitFor(() => expect(asked).toEqual([["explanations"], ["explanations", "remarks"]]));
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
      "公式基本支出 ÷ 支出合计计算5853800.00 ÷ 12200500.00 = 47.98%组成基本支出 585.38万元支出决算合计 1220.05万元来源收支决算 › 基本支出占支出合计自述47.95% 差 -0.03个百分点“占支出总额47.95%”",
    );
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getAllByRole("button", { name: "47.98%" })[0]).toHaveFocus();
  });

  it("leads from a figure to those that it is computed from, to the field, and back", async () => {
    await read();
    await press("47.98%");

    await userEvent.click(screen.getByRole("button", { name: "基本支出 585.38万元" }));
    await userEvent.click(screen.getByRole("button", { name: "人员经费 503.76万元" }));
    const source = screen.getByRole("dialog", { name: "人员经费" });
    expect(source).toHaveFocus();
    expect(source).toHaveTextContent("人员经费填报数值503.76来源收支决算 › 人员经费");
    expect(within(source).getByRole("link")).toHaveAttribute(
      "href",
      `/evaluations/${EVALUATION}/budget?at=figure%2Fexpenditure%2Fpersonnel%3AAMOUNT`,
    );
    await userEvent.click(screen.getByRole("button", { name: "回到上一个数" }));
    await userEvent.click(screen.getByRole("button", { name: "回到上一个数" }));

    expect(screen.getByRole("dialog", { name: "基本支出占支出合计" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "回到上一个数" })).not.toBeInTheDocument();
  });

  it("marks the figure that is open, and closes it when it is pressed again or something else is", async () => {
    await read();
    const [first, second] = screen.getAllByRole("button", { name: "47.98%" });

    await userEvent.click(first!);
    expect(first).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(second!);
    expect(first).toHaveAttribute("aria-expanded", "false");
    expect(second).toHaveAttribute("aria-expanded", "true");
    await userEvent.click(second!);

    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
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
      "部门整体得分无法计算原因部门整体评分方案尚未提供，只列自述依据财预〔2020〕10号 第十六条 待核自述86.28",
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
    showPage(<Page />);
    expect(await screen.findByRole("alert")).toHaveTextContent("连不上服务器");

    server.use(refuses(path, { detail: "没有这个年度" }));
    await userEvent.click(screen.getByRole("button", { name: "重试" }));

    expect(await screen.findByText("没有这个年度")).toBeInTheDocument();
  });
});

describe("the outline", () => {
  const outline = () => within(screen.getByRole("navigation", { name: "目录" }));

  it("counts beside the sections what is to be mended there, and all of it where it is folded", async () => {
    const doubt = finding({ key: "R09", severity: "warning", blocks: false });
    const noticed = finding({ key: "R40", severity: "notice", blocks: false });
    server.use(answers(findingsAt, found([finding(), doubt, noticed])));
    await read();

    expect(
      await outline().findByRole("link", { name: "（一）部门决算情况 错误 1 疑点 1" }),
    ).toBeInTheDocument();
    expect(outline().getByRole("link", { name: "（五）绩效评价结论" })).toBeInTheDocument();
    expect(outline().getByRole("button", { name: /^目录.*错误 1 疑点 1$/ })).toBeInTheDocument();
  });

  it("is there without the findings", async () => {
    server.use(refuses(findingsAt, { status: 503 }));
    await read();

    expect(outline().getByRole("link", { name: "（一）部门决算情况" })).toBeInTheDocument();
  });

  it("says which version one looks at", async () => {
    server.use(answers(stepsAt, workflow));
    await read();

    expect(await outline().findByText(/^第1版第2次送审/)).toHaveTextContent("审核中");
    expect(outline().queryByRole("link", { name: "看改了什么" })).not.toBeInTheDocument();
  });

  it("says by whom and why a version was sent back, and leads to what has changed since", async () => {
    const back = { ...workflow.history[0]!, sequence: 3, action: "RETURN" as const };
    server.use(
      answers(stepsAt, {
        ...filling,
        status: "RETURNED",
        history: [{ ...back, to: "FILLING", reason: "占比与金额不符" }, ...workflow.history],
      }),
    );
    await read();

    expect(await outline().findByText(/被王芳退回：占比与金额不符/)).toBeInTheDocument();
    expect(outline().getByText(/^第1版，待第2次送审/)).toHaveTextContent("被退回");
    expect(outline().getByRole("link", { name: "看改了什么" })).toHaveAttribute(
      "href",
      `/evaluations/${EVALUATION}/report?view=compare`,
    );
  });
});

describe("a number that stays typed", () => {
  const text = (document: HTMLElement) =>
    within(document).getByRole("heading", { name: "（五）绩效评价结论" }).parentElement!;

  it("is marked for who may change it, and leads to its words", async () => {
    server.use(typedNumbers("分，等级"));
    const document = await read();

    const link = await within(text(document)).findByRole("link", {
      name: /^分，等级.*手填的数，就是支出合计，可以改为引用/,
    });
    expect(link).toHaveAttribute(
      "href",
      `/evaluations/${EVALUATION}/narrative?at=paragraph%2Fconclusion&words=14-18`,
    );
    expect(text(document)).toHaveTextContent("为“良”。");
  });

  it.each([
    ["may not fill in", ["READ" as const], filling],
    ["has submitted it", undefined, workflow],
  ])("is only a number for who %s", async (_, rights, steps) => {
    server.use(typedNumbers("分，等级"), answers(stepsAt, steps));
    showPage(<Page />, rights);
    const document = await screen.findByRole("article");
    await screen.findByText(/^第1版/);

    expect(within(document).queryByRole("link")).not.toBeInTheDocument();
  });
});

describe("the pages as printed", () => {
  it("are the server's own file, made again on request", async () => {
    let made = 0;
    server.use(
      http.get(`*/api/v1/evaluations/${EVALUATION}/report.pdf`, ({ request }) => {
        made += 1;
        expect(new URL(request.url).searchParams.getAll("appendix")).toEqual(["explanations"]);
        return new HttpResponse("%PDF-1.7", { headers: { "content-type": "application/pdf" } });
      }),
    );
    showPage(<Page view="preview" />);

    expect(await screen.findByTitle("分页预览")).toHaveAttribute(
      "src",
      expect.stringMatching(/^blob:.*#view=FitH$/),
    );
    expect(screen.getByRole("status")).toHaveTextContent(/^\d\d:\d\d 生成，已含全部修改$/);
    await press("重新生成");

    await waitFor(() => expect(made).toBe(2));
  });

  it("say what the server refused", async () => {
    server.use(
      refuses(`/evaluations/${EVALUATION}/report.pdf`, { status: 503, detail: "字体缺失" }),
    );
    showPage(<Page view="preview" />);

    expect(await screen.findByRole("alert")).toHaveTextContent("字体缺失");
  });
});

describe("the ways to look at the report", () => {
  it.each([
    ["read", "阅读"],
    ["preview", "分页预览"],
    ["compare", "比较"],
  ] as const)("say that %s is shown, whatever else the address says", async (view, name) => {
    const { router } = showPage(<Page view={view} />);
    await router.navigate({ to: "/", search: { view: "sideways", against: "7" } } as never);

    expect(
      within(screen.getByRole("navigation", { name: "看法" }))
        .getAllByRole("link", { current: "page" })
        .map((link) => link.textContent),
    ).toEqual([name]);
  });
});

describe("the comparison", () => {
  const differencesAt = `/evaluations/${EVALUATION}/differences`;
  const submissionsAt = `/evaluations/${EVALUATION}/submissions`;

  async function compare(...submitted: typeof submissions) {
    const asked: (string | null)[] = [];
    server.use(
      answers(submissionsAt, { items: submitted, next: null }),
      http.get(`*/api/v1${differencesAt}`, ({ request }) => {
        asked.push(new URL(request.url).searchParams.get("against"));
        return HttpResponse.json(yearDifferences);
      }),
    );
    showPage(<Page view="compare" />);
    await screen.findByRole("table", { name: /^数据/ });
    return asked;
  }

  it("begins with the last submission, and goes on to last year", async () => {
    const asked = await compare(...submissions);

    await userEvent.selectOptions(screen.getByRole("combobox", { name: "与何者比较" }), "上年");

    await waitFor(() => expect(asked).toEqual(["5", "last-year"]));
  });

  it("begins with last year where nothing was submitted", async () => {
    expect(await compare()).toEqual(["last-year"]);
  });

  it("holds figures before and now beside each other, what is stated in lines of its own", async () => {
    await compare(...submissions);

    expect(screen.getByRole("row", { name: /^基本支出决算数/ })).toHaveTextContent(
      "基本支出决算数560.00585.38+25.38+4.53%",
    );
    expect(screen.getByRole("row", { name: /^自述：基本支出/ })).toHaveTextContent(
      "自述：基本支出决算数—585.38万元",
    );
    expect(screen.getByRole("row", { name: /^基本支出占支出合计/ })).toHaveTextContent(
      "47.95%47.98%+0.03个百分点",
    );
    expect(screen.getByRole("status")).toHaveTextContent("6 处不同");
  });

  it("says what became of an indicator, and of which project", async () => {
    await compare(...submissions);

    const section = screen.getByRole("heading", { name: "平安建设工作经费" }).parentElement!;
    expect(section).toHaveTextContent("增加 平安建设宣传活动年度指标值改为 15场");
    expect(screen.getByRole("heading", { name: "部门整体" }).parentElement).toHaveTextContent(
      "修改 重点工作完成率年度指标值原为 95 → 改为 100",
    );
  });

  it("marks what was taken out of a text and put into it, also for who does not see colours", async () => {
    await compare(...submissions);

    const text = screen.getByText("加强了").parentElement!;
    expect(within(text).getByRole("deletion")).toHaveTextContent("删去 经费");
    expect(within(text).getByRole("insertion")).toHaveTextContent("增加 资金");
    expect(screen.getByText("改动太多，不逐字列出")).toBeInTheDocument();
  });

  const nothing = { detail: "没有可以对照的 2023 年度自评" };

  it("says that there is nothing to compare with, which is no error, and when there will be", async () => {
    server.use(answers(submissionsAt, { items: [], next: null }), refuses(differencesAt, nothing));
    showPage(<Page view="compare" />);

    expect(await screen.findByText(nothing.detail)).toBeInTheDocument();
    expect(screen.getByText("送审以后，可以与送审的版本比较。")).toBeInTheDocument();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "与何者比较" })).toBeEnabled();
  });

  it("offers the versions that were submitted where there is no year before", async () => {
    await compare(...submissions);
    server.use(refuses(differencesAt, nothing));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "与何者比较" }), "上年");
    await screen.findByText(nothing.detail);
    server.use(answers(differencesAt, yearDifferences));

    await userEvent.click(screen.getByRole("button", { name: /与第1版第1次送审.*比较/ }));

    expect(await screen.findByRole("table", { name: /^数据/ })).toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "与何者比较" })).toHaveValue("1");
  });

  it("says what the server refused", async () => {
    server.use(
      answers(submissionsAt, { items: submissions, next: null }),
      refuses(differencesAt, { status: 503, detail: "正在维护" }),
    );
    showPage(<Page view="compare" />);

    expect(await screen.findByRole("alert")).toHaveTextContent("正在维护");
  });
});
