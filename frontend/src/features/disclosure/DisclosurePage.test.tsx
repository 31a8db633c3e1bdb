import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { EVALUATION, report, year } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { DisclosurePage } from "./DisclosurePage";
import type { Disclosure, Publication, Workflow } from "./queries";

const P = "0193c000-0000-7000-8000-0000000000a1";
const PUBLICATION = "0193c000-0000-7000-8000-000000000b01";
const of = (path: string) => `/evaluations/:id${path}`;

const open: Disclosure = {
  documents: [
    { document: "REPORT", decision: null, withheld: [], reason: null, note: null },
    { document: "DEPARTMENT_FORM", decision: null, withheld: [], reason: null, note: null },
    { document: "PROJECT_FORMS", decision: null, withheld: [], reason: null, note: null },
  ],
  projects: [{ projectId: P, decision: null, reason: null, note: null }],
};

const final = (obstacles: Workflow["steps"][number]["obstacles"] = []): Workflow => ({
  state: "FINAL",
  status: "APPROVED",
  version: 1,
  round: 1,
  overdue: false,
  steps: [{ action: "PUBLISH", to: "PUBLISHED", obstacles }],
  history: [],
});

const publication: Publication = {
  id: PUBLICATION,
  version: 1,
  publishedAt: "2025-08-15T02:00:00Z",
  publishedBy: "王芳",
  schemeCode: "cn-project-2020",
  schemeVersion: 1,
  checksum: "3f9c71e0",
  replaces: null,
  correction: { at: "2025-09-01T02:00:00Z", reason: "项目四的金额有误" },
};

const withProject = {
  ...report,
  sections: [
    ...report.sections,
    { ...report.sections[0]!, id: `project-${P}`, heading: "甲项目", blocks: [], sections: [] },
  ],
};

const server = useServer(
  answers(of("/summary"), year({ state: "FINAL", status: "APPROVED" })),
  answers(of("/transitions"), final()),
  answers(of("/disclosure"), open),
  answers(of("/publications"), { items: [], next: null }),
  answers(of("/report.json"), withProject),
  answers("/code-lists", {
    items: [
      {
        list: "disclosureReason",
        version: "national-2024",
        entries: [
          { code: "stateSecret", zh: "国家秘密（第十四条）", en: "State secret", parent: null },
        ],
      },
    ],
    next: null,
  }),
);

const office = ["READ", "PUBLISH"] as const;

describe("publication", () => {
  it("is decided line by line, with a reason for what is withheld, and saved on what was seen", async () => {
    let saved: Disclosure | undefined;
    let seen: string | null = null;
    server.use(
      http.put("*/api/v1/evaluations/:id/disclosure", async ({ request }) => {
        saved = (await request.json()) as Disclosure;
        seen = request.headers.get("If-Match");
        return HttpResponse.json(saved, { headers: { etag: '"1"' } });
      }),
    );
    showPage(<DisclosurePage evaluationId={EVALUATION} />, [...office]);

    expect(await screen.findByText("还有 4 项没有决定")).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText("甲项目 的决定"), "不公开");
    await userEvent.selectOptions(screen.getByLabelText("甲项目 的理由"), "国家秘密（第十四条）");
    await userEvent.selectOptions(screen.getByLabelText("自评报告正文 的决定"), "部分公开");
    const first = `${report.sections[0]!.number}${report.sections[0]!.heading}`;
    await userEvent.click(
      within(screen.getByRole("group", { name: "不公开的部分" })).getByLabelText(first),
    );
    await userEvent.selectOptions(
      screen.getByLabelText("自评报告正文 的理由"),
      "国家秘密（第十四条）",
    );
    await userEvent.click(screen.getByRole("button", { name: "其余全部公开" }));
    expect(screen.getByText("都已决定")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "公开" })).toBeDisabled();
    await userEvent.click(screen.getByRole("button", { name: "保存决定" }));

    await waitFor(() =>
      expect(saved).toEqual({
        documents: [
          {
            document: "REPORT",
            decision: "PARTLY",
            withheld: [report.sections[0]!.id],
            reason: "stateSecret",
            note: null,
          },
          { ...open.documents[1], decision: "PUBLIC" },
          { ...open.documents[2], decision: "PUBLIC" },
        ],
        projects: [{ projectId: P, decision: "WITHHELD", reason: "stateSecret", note: null }],
      }),
    );
    expect(seen).toBe('"0"');
  });

  it("takes the step on what was seen, and says what stands against it", async () => {
    let asked: unknown;
    let tag: string | null = null;
    server.use(
      answers(
        of("/transitions"),
        final([{ code: "disclosure.undecided", text: "还有 4 项没有决定是否公开" }]),
      ),
      http.post("*/api/v1/evaluations/:id/transitions", async ({ request }) => {
        asked = await request.json();
        tag = request.headers.get("If-Match");
        return HttpResponse.json(final());
      }),
    );
    showPage(<DisclosurePage evaluationId={EVALUATION} />, [...office]);

    expect(await screen.findByRole("button", { name: "公开" })).toBeDisabled();
    expect(screen.getByText("还有 4 项没有决定是否公开")).toBeInTheDocument();

    server.use(answers(of("/transitions"), final()));
    await userEvent.selectOptions(await screen.findByLabelText("甲项目 的决定"), "公开");
    server.use(
      http.put("*/api/v1/evaluations/:id/disclosure", () =>
        HttpResponse.json(open, { headers: { etag: '"1"' } }),
      ),
    );
    await userEvent.click(screen.getByRole("button", { name: "保存决定" }));
    const publish = screen.getByRole("button", { name: "公开" });
    await waitFor(() => expect(publish).toBeEnabled());
    await userEvent.click(publish);

    await waitFor(() => expect(asked).toEqual({ action: "PUBLISH", reason: null }));
    expect(tag).toBe('"0"');
  });

  it("shows readers what was published and where, and nothing to decide", async () => {
    server.use(
      answers(of("/publications"), { items: [publication], next: null }),
      answers(
        of("/transitions"),
        final([{ code: "workflow.not-yours", text: "这一步不由您办理" }]),
      ),
    );
    showPage(<DisclosurePage evaluationId={EVALUATION} />, ["READ"]);

    expect(await screen.findByRole("link", { name: "第 1 版（公开页）" })).toHaveAttribute(
      "href",
      `/public/${PUBLICATION}`,
    );
    expect(screen.getByText("更正理由：项目四的金额有误")).toBeInTheDocument();
    expect(await screen.findByRole("table", { name: "项目" })).toHaveTextContent("甲项目未决定");
    expect(screen.queryByRole("combobox")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "公开" })).not.toBeInTheDocument();
  });

  it("says what the server refused", async () => {
    server.use(refuses(of("/disclosure"), { status: 409, detail: "终审以后才能决定公开" }, "put"));
    showPage(<DisclosurePage evaluationId={EVALUATION} />, [...office]);

    await userEvent.selectOptions(await screen.findByLabelText("甲项目 的决定"), "公开");
    await userEvent.click(screen.getByRole("button", { name: "保存决定" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("终审以后才能决定公开");
    expect(screen.getByLabelText("甲项目 的决定")).toHaveValue("PUBLIC");
  });
});
