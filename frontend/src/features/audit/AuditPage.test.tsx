import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import type { Schemas } from "../../api/client";
import { EVALUATION } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { AuditPage } from "./AuditPage";
import { asked } from "./queries";
import { SectionHistory } from "./SectionHistory";

const event = (changes: Partial<Schemas["AuditEventView"]> = {}): Schemas["AuditEventView"] => ({
  chain: "621200000/2024/d",
  sequence: 17,
  regionCode: "621200000",
  fiscalYear: 2024,
  departmentId: null,
  occurredAt: "2026-11-24T06:34:32.355421Z",
  accountId: null,
  accountName: "张伟",
  address: "10.1.2.3",
  traceId: "3f0c7f6c3c7a4f2e9d0a5b1c2d3e4f50",
  kind: "project-funding",
  objectId: "0193c000-0000-7000-8000-000000000206",
  action: "REVISED",
  changes: [{ pointer: "/rows/0/executed", before: "10.00", after: "12.50" }],
  ...changes,
});

const server = useServer(answers("/audit-events", { items: [event()], next: null }));

const verified = (changes: Partial<Schemas["AuditVerification"]>) =>
  answers("/audit-events/verification", {
    intact: true,
    chains: 3,
    events: 214,
    anchors: 5,
    anchorHash: "8f43",
    findings: [],
    ...changes,
  });

describe("the trail", () => {
  it("says who did what when and from where, and what was there before", async () => {
    showPage(<AuditPage />);

    expect(await screen.findByRole("row", { name: /张伟/ })).toHaveTextContent(
      "2026-11-24 14:34:32张伟修改 项目资金第 1 行 · 全年执行数 10.00 → 12.5010.1.2.3",
    );
  });

  it("is narrowed by the server, and exported as it is narrowed", async () => {
    const queries: string[] = [];
    server.use(
      http.get("*/api/v1/audit-events", ({ request }) => {
        queries.push(new URL(request.url).search);
        return HttpResponse.json({ items: [event()], next: null });
      }),
    );
    showPage(<AuditPage />);
    await userEvent.click(await screen.findByRole("button", { name: "只看 张伟" }));
    await userEvent.type(screen.getByLabelText("至"), "2026-11-24");

    const wanted = "accountName=%E5%BC%A0%E4%BC%9F&to=2026-11-24T16%3A00%3A00.000Z";
    await waitFor(() =>
      expect(decodeURIComponent(queries.at(-1)!)).toBe(decodeURIComponent(`?${wanted}`)),
    );
    expect(screen.getByRole("link", { name: "导出" })).toHaveAttribute(
      "href",
      `/api/v1/audit-events/export?${wanted}`,
    );
  });

  it("counts days as they are in Beijing, the last one included", () => {
    expect(asked({ accountName: "", kind: "", from: "2026-11-24", until: "2026-11-24" })).toEqual({
      from: "2026-11-23T16:00:00.000Z",
      to: "2026-11-24T16:00:00.000Z",
    });
  });

  it("says that nothing was tampered with", async () => {
    server.use(verified({}));
    showPage(<AuditPage />);
    await userEvent.click(await screen.findByRole("button", { name: "核验全部痕迹" }));

    expect(await screen.findByText("完整：3 条链，214 行，5 个锚点")).toBeInTheDocument();
  });

  it("names the row that was tampered with", async () => {
    server.use(
      verified({
        intact: false,
        findings: [{ chain: "accounts", sequence: 7, damage: "MISSING" }],
      }),
    );
    showPage(<AuditPage />);
    await userEvent.click(await screen.findByRole("button", { name: "核验全部痕迹" }));

    expect(await screen.findByText("账号痕迹 第 7 行：被删")).toBeInTheDocument();
    expect(screen.getByText("有 1 处被动过")).toBeInTheDocument();
  });

  it("says what the server refused", async () => {
    server.use(refuses("/audit-events", { status: 403, detail: "没有权限" }));
    showPage(<AuditPage />);

    expect(await screen.findByRole("alert")).toHaveTextContent("没有权限");
  });
});

describe("the history of a section", () => {
  it("is asked for when it is unfolded, and then for one field", async () => {
    const queries: URLSearchParams[] = [];
    server.use(
      http.get(`*/api/v1/evaluations/${EVALUATION}/history`, ({ request }) => {
        queries.push(new URL(request.url).searchParams);
        return HttpResponse.json({ items: [event()], next: null });
      }),
    );
    showPage(<SectionHistory evaluationId={EVALUATION} of={{ kind: "project" }} />);
    const summary = await screen.findByText("修改记录");
    expect(queries).toEqual([]);
    await userEvent.click(summary);
    await userEvent.click(
      await screen.findByRole("button", { name: "第 1 行 · 全年执行数 的修改记录" }),
    );

    await waitFor(() =>
      expect(Object.fromEntries(queries.at(-1)!)).toEqual({
        kind: "project-funding",
        objectId: "0193c000-0000-7000-8000-000000000206",
        pointer: "/rows/0/executed",
        limit: "20",
      }),
    );
    expect(Object.fromEntries(queries[0]!)).toEqual({ kind: "project", limit: "20" });
    expect(screen.getByText(/只看 第 1 行/)).toBeInTheDocument();
  });
});
