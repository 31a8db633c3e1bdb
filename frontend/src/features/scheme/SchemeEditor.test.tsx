import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { problem } from "../../api/fixtures";
import {
  SCHEME_DRAFT,
  schemeContent,
  schemeImpact,
  schemeRules,
  schemeView,
} from "../../api/schemeFixtures";
import { answers, showPage, useServer } from "../../testPage";
import type { Scheme } from "./queries";
import { SchemeEditor } from "./SchemeEditor";

const path = `/scoring/schemes/${SCHEME_DRAFT}`;
const server = useServer(answers(path, schemeView()), answers(`${path}/impact`, schemeImpact));
const show = () => showPage(<SchemeEditor schemeId={SCHEME_DRAFT} />, ["READ", "MANAGE_SCHEMES"]);

let saves: { scheme: Scheme; ifMatch: string | null }[] = [];
beforeEach(() => {
  saves = [];
});

/** Takes what is saved and gives it the next revision. */
const takes = http.put(`*/api/v1${path}`, async ({ request }) => {
  const scheme = (await request.json()) as Scheme;
  saves.push({ scheme, ifMatch: request.headers.get("if-match") });
  return HttpResponse.json(scheme, { headers: { etag: `"${saves.length}"` } });
});

const refusing = (status: 412 | 422, pointer?: string) =>
  HttpResponse.json(
    problem({
      status,
      violations:
        pointer === undefined
          ? []
          : [{ pointer, parameter: null, code: "negative", message: "不能为负" }],
    }),
    { status, headers: { "content-type": "application/problem+json" } },
  );

const fill = async (label: string, text: string) => {
  const field = await screen.findByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text);
};

describe("the editor of a draft", () => {
  it("saves what is typed at the revision that was seen, and leaves everything else alone", async () => {
    server.use(takes);
    show();
    await fill("一级指标 1 分值", "55");

    await waitFor(() => expect(saves).toHaveLength(1), { timeout: 4000 });
    const { level1 } = saves[0]!.scheme.content.rules.weights;
    expect(level1.map((level) => level.points)).toEqual(["55", "30.00", "10.00"]);
    expect(saves[0]!.scheme.content.tests).toEqual(schemeContent().tests);
    expect(saves[0]!.ifMatch).toBe('"0"');
  });

  it("keeps what is no number on the page, says so at the field, and does not send it", async () => {
    server.use(takes);
    show();
    await fill("一级指标 1 分值", "五十");

    expect(await screen.findByText("要填数字，如 0.8")).toBeInTheDocument();
    expect(screen.getByLabelText("一级指标 1 分值")).toHaveAccessibleDescription(
      "要填数字，如 0.8",
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(saves).toEqual([]);
    expect(screen.getByLabelText("一级指标 1 分值")).toHaveValue("五十");
  });

  it("shows what keeps it from being published at the field, and goes there", async () => {
    server.use(
      http.get(`*/api/v1${path}/impact`, () =>
        HttpResponse.json(
          problem({
            status: 422,
            violations: [
              {
                pointer: "/content/rules/grades/bands/1/from",
                parameter: null,
                code: "scoring.fault.gap",
                message: "80 至 85 没有区间",
              },
              {
                pointer: "/content/tests/1/expected/total",
                parameter: null,
                code: "scoring.fault.test-failed",
                message: "应为 -，算得 49.00",
              },
            ],
          }),
          { status: 422, headers: { "content-type": "application/problem+json" } },
        ),
      ),
    );
    show();

    const grades = await screen.findByRole("region", { name: "评价等级" });
    await waitFor(() =>
      expect(within(grades).getByLabelText("区间 2 起（含）")).toHaveAccessibleDescription(
        "80 至 85 没有区间",
      ),
    );
    // A case is folded until somebody wants to go to a place in it.
    expect(screen.getByText("逾期两次").closest("details")).not.toHaveAttribute("open");
    const list = screen.getByRole("region", { name: "发布前要改的" });
    await userEvent.click(within(list).getByRole("button", { name: "用例 · 2 · 应得 · 总分" }));
    await waitFor(() => expect(document.activeElement).toHaveValue("-"));
    expect(screen.getByText("逾期两次").closest("details")).toHaveAttribute("open");
  });

  it("shows what is refused at its field, and what was typed stays", async () => {
    server.use(http.put(`*/api/v1${path}`, () => refusing(422, "/content/rules/execution/points")));
    show();
    await fill("一级指标 1 分值", "55");

    expect((await screen.findAllByText("不能为负", {}, { timeout: 4000 })).length).toBeGreaterThan(
      0,
    );
    expect(screen.getAllByLabelText("分值")[0]).toHaveAccessibleDescription("不能为负");
    expect(screen.getByLabelText("一级指标 1 分值")).toHaveValue("55");
  });

  it("shows both versions where somebody else saved meanwhile, and loses neither", async () => {
    const theirs = schemeView({
      content: schemeContent({ rules: schemeRules({ rounding: "AT_END" }) }),
    });
    let asked = 0;
    server.use(
      http.put(`*/api/v1${path}`, async ({ request }) => {
        if (request.headers.get("if-match") !== '"7"') return refusing(412);
        saves.push({ scheme: (await request.json()) as Scheme, ifMatch: '"7"' });
        return HttpResponse.json(saves[0]!.scheme, { headers: { etag: '"8"' } });
      }),
      http.get(`*/api/v1${path}`, () =>
        HttpResponse.json(asked++ === 0 ? schemeView() : theirs, {
          headers: { etag: asked === 1 ? '"0"' : '"7"', "cache-control": "no-store" },
        }),
      ),
    );
    show();
    await fill("一级指标 1 分值", "55");

    const dialog = await screen.findByRole("dialog", {}, { timeout: 4000 });
    expect(within(dialog).getByRole("row", { name: /产出指标/ })).toHaveTextContent(/55.*50/);
    await userEvent.click(within(dialog).getByRole("button", { name: "保留我的" }));
    await waitFor(() => expect(saves).toHaveLength(1));
    expect(saves[0]!.scheme.content.rules.weights.level1[0]!.points).toBe("55");
  });

  it("adds, moves and deletes, and lets a part be absent", async () => {
    server.use(takes);
    show();
    await userEvent.click(await screen.findByRole("button", { name: "删除一级指标 2" }));
    await userEvent.click(screen.getByRole("button", { name: "一级指标 2 上移" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "设评价等级" }));

    await waitFor(() => expect(saves.at(-1)?.scheme.content.rules.grades).toBeNull(), {
      timeout: 4000,
    });
    const { rules } = saves.at(-1)!.scheme.content;
    expect(rules.weights.level1.map((level) => level.name)).toEqual(["满意度指标", "产出指标"]);
  });

  it("of what is published is none", async () => {
    server.use(answers(path, schemeView({ state: "PUBLISHED" })));
    show();
    expect(await screen.findByText(/^已发布的版本不能修改/)).toBeInTheDocument();
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });
});
