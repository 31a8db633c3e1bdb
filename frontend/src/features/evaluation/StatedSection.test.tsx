import { fireEvent, screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { EVALUATION, figures } from "../../api/fixtures";
import { answers, showPage, useServer } from "../../testPage";
import { StatedSection } from "./StatedSection";

const ROWS = [
  {
    subject: "expenditure/basic",
    kind: "SHARE",
    value: "47.95",
    unit: "PERCENT",
    quote: "基本支出占47.95%",
  },
  { subject: "projects", kind: "GRADE", value: "优", unit: "TEXT", quote: null },
];
let rows: typeof ROWS = [];
let sent: typeof ROWS | undefined;

useServer(
  answers("/evaluations/:id/figures", { items: figures, next: null }),
  http.get("*/api/v1/evaluations/:id/stated-figures", () =>
    HttpResponse.json({ rows }, { headers: { etag: '"0"', "cache-control": "no-store" } }),
  ),
  http.put("*/api/v1/evaluations/:id/stated-figures", async ({ request }) => {
    sent = ((await request.json()) as { rows: typeof ROWS }).rows;
    return HttpResponse.json({ rows: sent }, { headers: { etag: '"1"' } });
  }),
);

const show = (stated: typeof ROWS) => {
  rows = stated;
  sent = undefined;
  showPage(<StatedSection evaluationId={EVALUATION} onSaved={() => undefined} />);
};
const type = (cell: HTMLElement, text: string) => {
  fireEvent.mouseDown(cell);
  fireEvent.mouseUp(document);
  const editor = screen.getByRole("textbox");
  fireEvent.input(editor, { target: { value: text } });
  fireEvent.keyDown(editor, { key: "Enter" });
};

describe("stated figures", () => {
  it("stand beside what is computed, with the words that state them", async () => {
    show(ROWS);
    const row = await screen.findByRole("row", { name: /47\.95/ });
    expect(row).toHaveTextContent(
      figures.find(({ id }) => id === "expenditure/basic:SHARE")!.value!,
    );
    expect(row).toHaveTextContent("基本支出占47.95%");
  });

  it("are mended where they are wrong", async () => {
    show(ROWS);
    type(await screen.findByRole("gridcell", { name: /^47\.95$/ }), "47.98％");
    await waitFor(() => expect(sent?.[0]?.value).toBe("47.98"));
    expect(sent).toHaveLength(2);
  });

  it("are withdrawn when they are cleared", async () => {
    show(ROWS);
    type(await screen.findByRole("gridcell", { name: /^47\.95$/ }), " ");
    await waitFor(() => expect(sent?.map(({ subject }) => subject)).toEqual(["projects"]));
  });

  it("say where they come from when there are none", async () => {
    show([]);
    expect(await screen.findByText(/没有自述数/)).toBeVisible();
  });
});
