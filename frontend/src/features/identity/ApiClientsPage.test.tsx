import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { apiClient, departments } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { ApiClientsPage } from "./ApiClientsPage";

const revoked = apiClient({
  id: "0193c000-0000-7000-8000-0000000000c2",
  clientId: "old-system",
  revokedAt: "2026-03-02T02:00:00Z",
  lastUsedAt: null,
});
const server = useServer(
  answers("/api-clients", { items: [apiClient(), revoked], next: null }),
  answers("/departments", { items: departments, next: null }),
);

const show = () => showPage(<ApiClientsPage />);
const SECRET = "kT3vYb7Qm1xWcR8sJf4HnA6zLpE2uD9gqV5oXi0yBtM";

describe("the API clients", () => {
  it("show what each may do where, until when, and leave revoked ones alone", async () => {
    show();

    const row = await screen.findByRole("row", { name: /^budget-system/ });
    expect(row).toHaveTextContent("看单位、看年度数据全部单位 · 区划 6212 · 2024 年度起");
    expect(row).toHaveTextContent("2999-12-31可用");
    const old = screen.getByRole("row", { name: /^old-system/ });
    expect(old).toHaveTextContent("—");
    expect(old).toHaveTextContent("已吊销");
    expect(within(old).queryByRole("button")).not.toBeInTheDocument();
  });

  it("say what the server refused, and what there is nothing of", async () => {
    server.use(refuses("/api-clients", { status: 403, detail: "没有权限" }));
    show();
    expect(await screen.findByRole("alert")).toHaveTextContent("没有权限");
  });

  it("tell what they are for while there are none", async () => {
    server.use(answers("/api-clients", { items: [], next: null }));
    show();
    expect(await screen.findByText(/^还没有客户端/)).toBeInTheDocument();
  });
});

describe("adding a client", () => {
  const add = async () => {
    show();
    await userEvent.click(await screen.findByRole("button", { name: "增加客户端" }));
    const dialog = screen.getByRole("dialog");
    await userEvent.type(within(dialog).getByLabelText("客户端标识"), "tax-system");
    await userEvent.type(within(dialog).getByLabelText("系统名称"), "税务");
    await userEvent.click(within(dialog).getByLabelText("试算"));
    const day = within(dialog).getByLabelText("用到哪天");
    await userEvent.clear(day);
    await userEvent.type(day, "2027-01-31");
    await userEvent.click(within(dialog).getByRole("button", { name: "增加客户端" }));
  };

  it("shows its secret this once", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/v1/api-clients", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          { client: apiClient(), secret: SECRET, previousUntil: null },
          { status: 201 },
        );
      }),
    );
    await add();

    expect(await screen.findByLabelText("密钥")).toHaveValue(SECRET);
    expect(sent).toEqual([
      {
        clientId: "tax-system",
        displayName: "税务",
        scopes: ["READ_TREE", "READ", "COMPUTE"],
        areas: [{ region: "", departmentId: null, firstYear: 2000, lastYear: 2100 }],
        expiresAt: "2027-01-31T16:00:00Z",
      },
    ]);
    await userEvent.click(screen.getByRole("button", { name: "复制" }));
    expect(await navigator.clipboard.readText()).toBe(SECRET);
    await userEvent.click(screen.getByRole("button", { name: "已记下" }));
    expect(screen.queryByLabelText("密钥")).not.toBeInTheDocument();
  });

  it("shows what is refused at its field", async () => {
    server.use(
      refuses(
        "/api-clients",
        {
          status: 422,
          violations: [
            { pointer: "/expiresAt", parameter: null, code: "client.expiry", message: "太久" },
            { pointer: "/areas/0/region", parameter: null, code: "pattern", message: "不是区划" },
          ],
        },
        "post",
      ),
    );
    await add();

    expect(await screen.findByText("太久")).toHaveClass("ant-form-item-explain-error");
    expect(screen.getByText("不是区划")).toHaveClass("ant-form-item-explain-error");
  });
});

describe("a client that is there", () => {
  const path = `*/api/v1/api-clients/${apiClient().id}`;

  it("is saved whole, at the revision that was seen", async () => {
    const saves: unknown[] = [];
    server.use(
      http.get(path, () => HttpResponse.json(apiClient(), { headers: { etag: '"4"' } })),
      http.put(path, async ({ request }) => {
        saves.push([await request.json(), request.headers.get("if-match")]);
        return HttpResponse.json(apiClient(), { headers: { etag: '"5"' } });
      }),
    );
    show();
    await userEvent.click(await screen.findByRole("button", { name: "修改 budget-system" }));
    await userEvent.click(await screen.findByLabelText("停用"));
    await userEvent.click(screen.getByRole("button", { name: "保存" }));

    await waitFor(() => expect(saves).toEqual([[apiClient({ disabled: true }), '"4"']]));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });

  it("gets a new secret when asked twice, and is told how long the old one works", async () => {
    server.use(
      http.post(`${path}/secret`, () =>
        HttpResponse.json({
          client: apiClient(),
          secret: SECRET,
          previousUntil: "2026-03-03T01:15:00Z",
        }),
      ),
    );
    show();
    await userEvent.click(await screen.findByRole("button", { name: "更换密钥 budget-system" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("还能用 24 小时");
    await userEvent.click(screen.getByRole("button", { name: "更换密钥" }));

    expect(await screen.findByLabelText("密钥")).toHaveValue(SECRET);
    expect(screen.getByRole("dialog")).toHaveTextContent("旧密钥还能用 24 小时");
  });

  it("is revoked when asked twice", async () => {
    let done = 0;
    server.use(
      http.post(`${path}/revocation`, () => {
        done++;
        return HttpResponse.json(revoked);
      }),
    );
    show();
    await userEvent.click(await screen.findByRole("button", { name: "吊销 budget-system" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("不能恢复");
    await userEvent.click(screen.getByRole("button", { name: "吊销" }));

    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(done).toBe(1);
  });
});
