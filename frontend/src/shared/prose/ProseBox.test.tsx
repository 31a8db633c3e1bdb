import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { EVALUATION, figure } from "../../api/fixtures";
import { focusPlace } from "../form/focusPlace";
import { ReadOnly } from "../form/readOnly";
import { answers, showPage, useServer } from "../../testPage";
import { ProseBox } from "./ProseBox";

const FIGURES = [
  figure({
    id: "expenditure:AMOUNT",
    subject: "expenditure",
    label: "支出合计",
    value: "12200500.00",
  }),
  figure({
    id: "expenditure/basic:AMOUNT",
    subject: "expenditure/basic",
    label: "基本支出决算数",
    value: "5853800.00",
  }),
];

/** What the server offers, for every text that has 1220.05万元 in it. */
const suggestions = http.post(
  "*/api/v1/evaluations/:id/figure-suggestions",
  async ({ request }) => {
    const { text } = (await request.json()) as { text: string };
    const start = text.indexOf("1220.05万元");
    return HttpResponse.json({
      items:
        start < 0
          ? []
          : [
              {
                start,
                end: start + 9,
                typed: "1220.05万元",
                candidates: [
                  {
                    figureId: "expenditure:AMOUNT",
                    label: "支出合计",
                    printed: "1220.05万元",
                    equal: true,
                  },
                ],
              },
            ],
      truncated: false,
    });
  },
);

useServer(answers("/evaluations/:id/figures", { items: FIGURES, next: null }), suggestions);

const kept = vi.fn<(text: string) => void>();
beforeEach(() => kept.mockClear());

function Box({ text = "" }: { text?: string }) {
  const [value, setValue] = useState(text);
  return (
    <ProseBox
      evaluationId={EVALUATION}
      label="经验"
      place="paragraph/experience"
      min={3}
      value={value}
      onChange={(next) => {
        kept(next);
        setValue(next);
      }}
    />
  );
}

const box = () => screen.findByRole("textbox", { name: "经验" });
const preview = () => screen.findByRole("group", { name: "经验 的文字" });

it("a slash opens the figures, and the chosen one is kept by id, written by name and shown by value", async () => {
  showPage(<Box text="支出" />);
  const field = await box();
  await userEvent.click(field);
  await userEvent.keyboard("{End}/");
  const search = await screen.findByRole("combobox", { name: "按名称找数字" });
  expect(search).toHaveFocus();
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2));

  await userEvent.keyboard("支出合{Enter}");

  expect(screen.queryByRole("combobox")).toBeNull();
  expect(field).toHaveFocus();
  expect(field).toHaveValue("支出⟦支出合计⟧");
  expect(kept).toHaveBeenLastCalledWith("支出⟦expenditure:AMOUNT⟧");
  expect(await preview()).toHaveTextContent("支出1220.05万元（支出合计）");
});

it("arrows go through the figures", async () => {
  showPage(<Box />);
  await userEvent.click(await screen.findByRole("button", { name: "插入数字 经验" }));
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2));

  await userEvent.keyboard("{ArrowDown}");
  const chosen = screen.getByRole("option", { selected: true });
  expect(chosen).toHaveTextContent("基本支出决算数585.38万元");
  expect(screen.getByRole("combobox")).toHaveAttribute("aria-activedescendant", chosen.id);
  await userEvent.click(chosen);

  expect(kept).toHaveBeenLastCalledWith("⟦expenditure/basic:AMOUNT⟧");
});

it("nothing that was typed is lost where no figure is chosen", async () => {
  showPage(<Box text="甲" />);
  const field = await box();
  await userEvent.click(field);
  await userEvent.keyboard("{End}/");
  await screen.findByRole("combobox");
  await userEvent.keyboard("无此{Escape}");
  expect(field).toHaveValue("甲/无此");

  await userEvent.keyboard("/");
  await screen.findByRole("combobox");
  await userEvent.keyboard("无此");
  expect(await screen.findByText("没有这样的数字")).toBeVisible();
  await userEvent.tab();
  expect(field).toHaveValue("甲/无此/无此");
});

it("a slash between digits or letters is a slash, and one that is deleted leaves nothing", async () => {
  showPage(<Box />);
  const field = await box();
  await userEvent.click(field);
  await userEvent.keyboard("1/3");
  expect(field).toHaveValue("1/3");

  await userEvent.clear(field);
  await userEvent.keyboard("/");
  await screen.findByRole("combobox");
  await userEvent.keyboard("{Backspace}乙");
  expect(field).toHaveValue("乙");
});

it("a typed number that is a figure is marked, and replaced by one press", async () => {
  showPage(<Box text="⟦expenditure/basic:AMOUNT⟧之外，支出1220.05万元。" />);
  const typed = await screen.findByRole("list", { name: "经验 中手填的数字" });
  expect(within(await preview()).getByText("1220.05万元")).toHaveAttribute("title", "手填");

  await userEvent.click(within(typed).getByRole("button", { name: "引用 支出合计" }));

  expect(kept).toHaveBeenLastCalledWith(
    "⟦expenditure/basic:AMOUNT⟧之外，支出⟦expenditure:AMOUNT⟧。",
  );
  await waitFor(() => expect(screen.queryByRole("list", { name: /手填/ })).toBeNull());
});

it("what refers to nothing is said, and names that are pasted are references", async () => {
  showPage(<Box text="⟦gone:RATE⟧" />);
  expect(await preview()).toHaveTextContent("引用失效 ⟦gone:RATE⟧");
  const field = await box();

  await userEvent.clear(field);
  await userEvent.paste("共⟦基本支出决算数⟧");

  expect(kept).toHaveBeenLastCalledWith("共⟦expenditure/basic:AMOUNT⟧");
});

it("the words to which somebody was led are selected, wherever the names of figures have moved them", async () => {
  showPage(<Box text="基本⟦expenditure/basic:AMOUNT⟧，支出1220.05万元。" />);
  const field = (await box()) as HTMLTextAreaElement;
  const text = "基本⟦expenditure/basic:AMOUNT⟧，支出1220.05万元。";
  const start = text.indexOf("1220");

  focusPlace(["paragraph/experience"], null, { start, end: start + 9 });

  const selected = () => field.value.slice(field.selectionStart, field.selectionEnd);
  await waitFor(() => expect(selected()).toBe("1220.05万元"));
  await waitFor(() => expect(field.value).toContain("⟦基本支出决算数⟧"));
  await waitFor(() => expect(selected()).toBe("1220.05万元"));
  expect(field).toHaveFocus();

  await userEvent.keyboard("未定");
  expect(kept).toHaveBeenLastCalledWith("基本⟦expenditure/basic:AMOUNT⟧，支出未定。");
});

it("whoever only reads sees the figures and is offered nothing", async () => {
  showPage(
    <ReadOnly value={true}>
      <Box text="支出⟦expenditure:AMOUNT⟧" />
    </ReadOnly>,
  );

  expect(await preview()).toHaveTextContent("支出1220.05万元");
  expect(screen.queryByRole("button")).toBeNull();
});
