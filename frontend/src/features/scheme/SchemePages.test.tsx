import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import {
  SCHEME_BEFORE,
  SCHEME_DRAFT,
  schemeContent,
  schemeImpact,
  schemeRules,
  schemeVersions,
  schemeView,
} from "../../api/schemeFixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { ComparisonPage } from "./ComparisonPage";
import { ImpactPage } from "./ImpactPage";
import { SchemePage } from "./SchemePage";
import { SchemesPage } from "./SchemesPage";

const MANAGER = ["READ", "MANAGE_SCHEMES"] as const;
const draft = `/scoring/schemes/${SCHEME_DRAFT}`;
const before = `/scoring/schemes/${SCHEME_BEFORE}`;
const published = schemeView({
  id: SCHEME_BEFORE,
  state: "PUBLISHED",
  publishedAt: "2026-01-05T01:00:00Z",
  content: schemeContent({ rules: schemeRules({ version: 1, caps: [] }) }),
});
const server = useServer(
  answers("/scoring/schemes", { items: schemeVersions, next: null }),
  answers(draft, schemeView()),
  answers(before, published),
  answers(`${draft}/impact`, schemeImpact),
);

describe("the list of schemes", () => {
  const show = (rights: readonly ("READ" | "MANAGE_SCHEMES")[] = MANAGER) =>
    showPage(<SchemesPage filter={{}} onFilter={() => undefined} />, rights);

  it("shows each version with where and when it holds", async () => {
    show();
    const row = await screen.findByRole("row", { name: /版本 1/ });
    expect(row).toHaveTextContent("区划 621200000");
    expect(row).toHaveTextContent("2024 年度起");
    expect(row).toHaveTextContent("已发布");
    expect(within(row).queryByRole("link", { name: /^修改/ })).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: /^修改 .* 版本 2/ })).toHaveAttribute(
      "href",
      `/schemes/${SCHEME_DRAFT}/edit`,
    );
  });

  it("offers nothing to whoever only reads", async () => {
    show(["READ"]);
    await screen.findByRole("row", { name: /版本 1/ });
    expect(screen.queryByRole("button", { name: /^复制/ })).not.toBeInTheDocument();
  });

  it("copies a version to the draft of the next one", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/v1/scoring/schemes", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(schemeView(), { status: 201 });
      }),
    );
    const { router } = show();
    await userEvent.click(await screen.findByRole("button", { name: /^复制 .* 版本 1/ }));
    await userEvent.click(screen.getByRole("button", { name: "复制" }));

    await waitFor(() =>
      expect(router.state.location.pathname).toBe(`/schemes/${SCHEME_DRAFT}/edit`),
    );
    expect(sent).toEqual([{ copyOf: SCHEME_BEFORE, content: null }]);
  });

  it("copies a version to a scheme of its own code, and shows what is refused at its field", async () => {
    const sent: { content: { rules: object } }[] = [];
    server.use(
      http.post("*/api/v1/scoring/schemes", async ({ request }) => {
        sent.push((await request.json()) as { content: { rules: object } });
        return HttpResponse.json(
          {
            type: "about:blank",
            title: "已存在",
            status: 409,
            detail: "",
            traceId: "",
            violations: [
              {
                pointer: "/content/rules/code",
                parameter: null,
                code: "scheme.code-taken",
                message: "代码已用",
              },
            ],
          },
          { status: 409, headers: { "content-type": "application/problem+json" } },
        );
      }),
    );
    show();
    await userEvent.click(await screen.findByRole("button", { name: /^复制 .* 版本 1/ }));
    await userEvent.click(screen.getByRole("combobox", { name: "复制为" }));
    await userEvent.click(await screen.findByText("另一个方案，自有代码"));
    await userEvent.type(screen.getByLabelText("代码"), "county");
    await userEvent.click(screen.getByRole("button", { name: "复制" }));

    expect(await screen.findByText("代码已用")).toHaveClass("ant-form-item-explain-error");
    expect(screen.getByLabelText("代码")).toHaveValue("longnan-project-county");
    expect(sent[0]?.content.rules).toMatchObject({ code: "longnan-project-county", version: 1 });
  });
});

describe("one scheme", () => {
  it("is read as the regulation, with what was not compared marked and never quoted", async () => {
    showPage(<SchemePage schemeId={SCHEME_DRAFT} />, MANAGER);

    const weights = await screen.findByRole("table", { name: "一级指标权重" });
    expect(within(weights).getByRole("row", { name: /^产出指标/ })).toHaveTextContent("50 分");
    const over = screen.getByRole("row", { name: /^超额完成/ });
    expect(over).toHaveTextContent("文件未规定比例，由方案选定推定");
    expect(over).not.toHaveTextContent(/[“”]/);
    expect(
      within(screen.getByRole("table", { name: "评价等级" })).getByRole("row", { name: /^依据/ }),
    ).toHaveTextContent("财预〔2020〕10号 第十八条 2020-02-25");
    expect(await screen.findAllByText("通过")).toHaveLength(2);
  });

  it("says what keeps a draft from being published, and cannot be published", async () => {
    server.use(
      refuses(`${draft}/impact`, {
        status: 422,
        violations: [
          {
            pointer: "/content/tests/1/expected/total",
            parameter: null,
            code: "scoring.fault.test-failed",
            message: "应为 -，算得 49.00",
          },
        ],
      }),
    );
    showPage(<SchemePage schemeId={SCHEME_DRAFT} />, MANAGER);

    expect(await screen.findByRole("region", { name: "发布前要改的" })).toHaveTextContent(
      "用例 · 2 · 应得 · 总分",
    );
    expect(screen.getByRole("row", { name: /^逾期两次/ })).toHaveTextContent("不符");
    expect(screen.getByRole("row", { name: /^执行率 90%/ })).toHaveTextContent("通过");
    await userEvent.click(screen.getByRole("button", { name: "发布" }));
    expect(within(screen.getByRole("dialog")).getByRole("button", { name: "发布" })).toBeDisabled();
  });

  it("is published after what it does has been said, at the revision that was seen", async () => {
    const sent: (string | null)[] = [];
    server.use(
      http.post(`*/api/v1${draft}/publication`, ({ request }) => {
        sent.push(request.headers.get("if-match"));
        return HttpResponse.json(published);
      }),
    );
    showPage(<SchemePage schemeId={SCHEME_DRAFT} />, MANAGER);
    await screen.findAllByText("通过");
    await userEvent.click(await screen.findByRole("button", { name: "发布" }));
    const dialog = screen.getByRole("dialog");
    await waitFor(() =>
      expect(dialog).toHaveTextContent("版本 1 即被取代，已按它计分的年度不变。"),
    );
    expect(dialog).toHaveTextContent("2 个得分会变（其中 1 个等级会变），1 个不变");
    await userEvent.click(within(dialog).getByRole("button", { name: "发布" }));

    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(sent).toEqual(['"0"']);
  });

  it("that is published offers neither change nor deletion", async () => {
    showPage(<SchemePage schemeId={SCHEME_BEFORE} />, MANAGER);
    await screen.findByRole("button", { name: "复制" });
    expect(screen.queryByRole("link", { name: "修改" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "删除草稿" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "发布" })).not.toBeInTheDocument();
  });
});

it("two versions stand side by side, what differs is marked, and the rest can be left out", async () => {
  server.use(
    answers(`${draft}/comparison`, {
      scheme: schemeVersions[0],
      with: schemeVersions[1],
      differences: [
        {
          pointer: "/rules/caps/0",
          withPointer: null,
          label: "总分封顶 · 1",
          change: "ADDED",
          value: "0.6 59.99",
          withValue: null,
        },
      ],
    }),
  );
  showPage(
    <ComparisonPage schemeId={SCHEME_DRAFT} other={undefined} onOther={() => undefined} />,
    MANAGER,
  );

  const cap = await screen.findByRole("row", { name: /^执行率低于 60%/ });
  expect(cap).toHaveTextContent("增总分不超过 59.99 分示例推定没有");
  expect(screen.getByRole("status")).toHaveTextContent("1 行不同");
  await userEvent.click(screen.getByRole("checkbox", { name: "只看不同" }));
  expect(screen.queryByRole("table", { name: "一级指标权重" })).not.toBeInTheDocument();
  expect(screen.getByRole("row", { name: /^执行率低于 60%/ })).toBeInTheDocument();
});

describe("the impact", () => {
  it("shows which scores and grades change, and the others on demand", async () => {
    showPage(<ImpactPage schemeId={SCHEME_DRAFT} />, MANAGER);

    expect(await screen.findByText("只测算，不保存：已有年度仍按原来的版本计分。")).toBeVisible();
    const row = await screen.findByRole("row", { name: /平安建设工作经费/ });
    expect(row).toHaveTextContent("91.5089.25−2.25优良等级变");
    expect(screen.queryByRole("row", { name: /雪亮工程/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole("checkbox", { name: "只看会变的" }));
    expect(screen.getByRole("row", { name: /雪亮工程/ })).toHaveTextContent("不能计分");
  });

  it("goes on until all years are computed, if somebody wants it", async () => {
    server.use(
      http.get(`*/api/v1${draft}/impact`, ({ request }) => {
        const isLast = new URL(request.url).searchParams.has("cursor");
        return HttpResponse.json({
          ...schemeImpact,
          items: schemeImpact.items.map((year) => ({
            ...year,
            evaluationId: isLast ? SCHEME_BEFORE : year.evaluationId,
          })),
          next: isLast ? null : "more",
        });
      }),
    );
    showPage(<ImpactPage schemeId={SCHEME_DRAFT} />, MANAGER);

    expect(await screen.findByRole("status")).toHaveTextContent("已算 1 个年度，还有未算的");
    await userEvent.click(screen.getByRole("button", { name: "全部算完" }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/^2 个年度/));
  });

  it("stops where the server does not answer, and keeps what was computed", async () => {
    let asked = 0;
    server.use(
      http.get(`*/api/v1${draft}/impact`, ({ request }) => {
        if (!new URL(request.url).searchParams.has("cursor"))
          return HttpResponse.json({ ...schemeImpact, next: "more" });
        asked++;
        return HttpResponse.error();
      }),
    );
    showPage(<ImpactPage schemeId={SCHEME_DRAFT} />, MANAGER);
    await userEvent.click(await screen.findByRole("button", { name: "全部算完" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("连不上服务器");
    expect(screen.getByRole("row", { name: /平安建设工作经费/ })).toBeInTheDocument();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toBe(1);
  });

  it("of what contradicts itself is what to mend first", async () => {
    server.use(
      refuses(`${draft}/impact`, {
        status: 422,
        violations: [
          {
            pointer: "/content/rules/grades/bands/1",
            parameter: null,
            code: "scoring.fault.gap",
            message: "80 至 85 没有区间",
          },
        ],
      }),
    );
    showPage(<ImpactPage schemeId={SCHEME_DRAFT} />, MANAGER);
    expect(await screen.findByText("80 至 85 没有区间")).toBeInTheDocument();
  });
});
