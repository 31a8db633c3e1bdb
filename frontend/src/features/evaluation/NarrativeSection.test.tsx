import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { EVALUATION } from "../../api/fixtures";
import { ReadOnly } from "../../shared/form/readOnly";
import { answers, showPage, useServer } from "../../testPage";
import { NarrativeSection } from "./NarrativeSection";
import type { EvaluationView } from "./queries";

const DRAFT = "2024年度支出合计⟦expenditure:AMOUNT⟧。";
const texts: Record<string, string | null> = {
  conclusion: null,
  problems: "人手不足。",
  other: null,
};
const headings: Record<string, string> = {
  conclusion: "自评得分情况",
  problems: "存在的问题及原因分析",
  other: "其他需要说明的情况",
};
const saved = new Map<string, string>();

useServer(
  answers("/code-lists", {
    items: [
      {
        list: "narrativeParagraph",
        entries: [
          { code: "conclusion", zh: "部门整体支出绩效评价结论", en: "Conclusion", parent: null },
        ],
      },
    ],
  }),
  answers("/evaluations/:id/narrative", {
    items: Object.keys(texts).map((paragraph) => ({
      paragraph,
      heading: headings[paragraph],
      text: texts[paragraph],
      revision: 0,
    })),
    next: null,
  }),
  answers("/evaluations/:id/drafts", {
    items: [
      { paragraph: "conclusion", text: DRAFT },
      { paragraph: "problems", text: DRAFT },
    ],
    next: null,
  }),
  http.get("*/api/v1/evaluations/:id/narrative/:paragraph", ({ params }) => {
    const paragraph = String(params.paragraph);
    return HttpResponse.json(
      { paragraph, text: texts[paragraph] },
      { headers: { etag: '"0"', "cache-control": "no-store" } },
    );
  }),
  http.put("*/api/v1/evaluations/:id/narrative/:paragraph", async ({ params, request }) => {
    const body = (await request.json()) as { text: string };
    saved.set(String(params.paragraph), body.text);
    return HttpResponse.json(body, { headers: { etag: '"1"' } });
  }),
);

const evaluation = { id: EVALUATION, fiscalYear: 2024 } as EvaluationView;
const show = () => showPage(<NarrativeSection evaluation={evaluation} onSaved={() => undefined} />);

describe("the texts of a year", () => {
  it("are those of the outline of the region, under its headings", async () => {
    show();
    expect(await screen.findByLabelText("自评得分情况")).toHaveValue("");
    expect(await screen.findByLabelText("其他需要说明的情况")).toBeInTheDocument();
  });

  it("are drafted from the data where they are empty and the data say something", async () => {
    show();
    await screen.findByLabelText("其他需要说明的情况");
    const buttons = await screen.findAllByRole("button", { name: "按数据起草" });
    expect(buttons).toHaveLength(2);
    await userEvent.click(buttons[0]!);
    expect(screen.getByLabelText("自评得分情况")).toHaveValue(DRAFT);
    expect(screen.getAllByRole("button", { name: "按数据起草" })).toHaveLength(1);
    await waitFor(() => expect(saved.get("conclusion")).toBe(DRAFT), { timeout: 4000 });
  });

  it("are never overwritten: a draft is shown first, and put below when one says so", async () => {
    show();
    const box = await screen.findByLabelText("存在的问题及原因分析");
    await userEvent.click((await screen.findAllByRole("button", { name: "按数据起草" }))[1]!);
    expect(box).toHaveValue("人手不足。");
    await userEvent.click(screen.getByRole("button", { name: "不用" }));
    expect(box).toHaveValue("人手不足。");
    await userEvent.click(screen.getAllByRole("button", { name: "按数据起草" })[1]!);
    await userEvent.click(screen.getByRole("button", { name: "接在后面" }));
    expect(box).toHaveValue(`人手不足。\n${DRAFT}`);
  });

  it("are not drafted for somebody who may only read", async () => {
    showPage(
      <ReadOnly value={true}>
        <NarrativeSection evaluation={evaluation} onSaved={() => undefined} />
      </ReadOnly>,
    );
    await screen.findByLabelText("自评得分情况");
    expect(screen.queryByRole("button", { name: "按数据起草" })).toBeNull();
  });
});
