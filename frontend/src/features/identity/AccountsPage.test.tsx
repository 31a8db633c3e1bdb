import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { account, accounts, departments, problem } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { AccountsPage } from "./AccountsPage";

const server = useServer(
  answers("/accounts", { items: accounts, next: null }),
  answers("/departments", { items: departments, next: null }),
);

const show = () => showPage(<AccountsPage own={accounts[0]!.id} />);
const given = { account: account({ loginName: "new.one" }), password: "aB3-first_password" };

describe("the accounts", () => {
  it("show who may do what where, and leave one's own alone", async () => {
    show();

    const own = await screen.findByRole("row", { name: /^admin/ });
    expect(own).toHaveTextContent("系统管理员 全部单位");
    expect(within(own).queryByRole("button")).not.toBeInTheDocument();
    expect(screen.getByRole("row", { name: /^li.na/ })).toHaveTextContent(
      "审计 全部单位 · 区划 6212 · 2024 年度起停用 未改首次密码",
    );
    await waitFor(() =>
      expect(screen.getByRole("row", { name: /^tian.bao/ })).toHaveTextContent("填报人 市委政法委"),
    );
  });

  it("are looked for by the server", async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get("*/api/v1/accounts", ({ request }) => {
        asked.push(new URL(request.url).searchParams.get("q"));
        return HttpResponse.json({ items: [], next: null });
      }),
    );
    show();
    await userEvent.type(await screen.findByLabelText("用户名或姓名"), "李");
    await waitFor(() => expect(asked.at(-1)).toBe("李"));

    expect(await screen.findByText("没有符合条件的账号")).toBeInTheDocument();
  });

  it("say what the server refused", async () => {
    server.use(refuses("/accounts", { status: 403, detail: "没有权限" }));
    show();

    expect(await screen.findByRole("alert")).toHaveTextContent("没有权限");
  });
});

describe("adding an account", () => {
  const add = async () => {
    show();
    await userEvent.click(await screen.findByRole("button", { name: "增加账号" }));
    const dialog = screen.getByRole("dialog");
    await userEvent.type(within(dialog).getByLabelText("用户名"), "new.one");
    await userEvent.type(within(dialog).getByLabelText("姓名"), "新人");
    await userEvent.type(within(dialog).getByLabelText("起始年度"), "2024");
    await userEvent.click(within(dialog).getByRole("button", { name: "增加账号" }));
  };

  it("shows its first password this once, to be copied", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/v1/accounts", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(given, { status: 201 });
      }),
    );
    await add();

    expect(await screen.findByLabelText("首次密码")).toHaveValue("aB3-first_password");
    expect(sent).toEqual([
      {
        loginName: "new.one",
        displayName: "新人",
        assignments: [
          { role: "FILLER", region: "", departmentId: null, firstYear: 2024, lastYear: 2100 },
        ],
      },
    ]);
    await userEvent.click(screen.getByRole("button", { name: "复制" }));
    expect(await navigator.clipboard.readText()).toBe("aB3-first_password");
    expect(screen.getByText("已复制")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "已记下" }));
    expect(screen.queryByLabelText("首次密码")).not.toBeInTheDocument();
  });

  it("shows what is refused at its field", async () => {
    server.use(
      refuses(
        "/accounts",
        {
          status: 422,
          violations: [
            { pointer: "/loginName", parameter: null, code: "taken", message: "已被使用" },
            {
              pointer: "/assignments/0/firstYear",
              parameter: null,
              code: "years",
              message: "太早",
            },
          ],
        },
        "post",
      ),
    );
    await add();

    expect(await screen.findByText("已被使用")).toHaveClass("ant-form-item-explain-error");
    expect(screen.getByText("太早")).toHaveClass("ant-form-item-explain-error");
  });
});

describe("changing an account", () => {
  const id = accounts[2]!.id;
  let saves: [unknown, string | null][];
  let stale: boolean;
  let there: ReturnType<typeof account>;

  beforeEach(() => {
    saves = [];
    stale = false;
    there = account();
    server.use(
      http.get(`*/api/v1/accounts/${id}`, () =>
        HttpResponse.json(there, {
          headers: { etag: stale ? '"2"' : '"1"', "cache-control": "no-store" },
        }),
      ),
      http.put(`*/api/v1/accounts/${id}`, async ({ request }) => {
        const etag = request.headers.get("if-match");
        saves.push([await request.json(), etag]);
        return stale && etag === '"1"'
          ? HttpResponse.json(problem({ status: 412 }), {
              status: 412,
              headers: { "content-type": "application/problem+json" },
            })
          : HttpResponse.json(there, { headers: { etag: '"3"' } });
      }),
    );
  });

  const disable = async () => {
    show();
    await userEvent.click(await screen.findByRole("button", { name: "修改 tian.bao" }));
    await userEvent.click(await screen.findByLabelText("停用，不能登录"));
    return userEvent;
  };
  const save = async () => userEvent.click(screen.getByRole("button", { name: "保存" }));

  it("saves it whole, at the revision that was seen", async () => {
    await disable();
    await save();

    await waitFor(() => expect(saves).toEqual([[account({ disabled: true }), '"1"']]));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });

  it("shows both versions when somebody else changed it, and saves the one that is chosen", async () => {
    await disable();
    stale = true;
    there = account({ displayName: "田宝贵" });
    await save();

    const dialog = (await screen.findByText("这一部分已被他人修改")).closest<HTMLElement>(
      '[role="dialog"]',
    )!;
    expect(within(dialog).getByRole("row", { name: /姓名/ })).toHaveTextContent("姓名田宝田宝贵");
    expect(within(dialog).getByRole("row", { name: /状态/ })).toHaveTextContent("状态停用可用");
    await userEvent.click(within(dialog).getByRole("button", { name: "保留我的" }));
    await waitFor(() => expect(saves.at(-1)).toEqual([account({ disabled: true }), '"2"']));
  });

  it("does not ask when only the person's own password was changed meanwhile", async () => {
    there = account({ mustChangePassword: true });
    await disable();
    stale = true;
    there = account();
    await save();

    await waitFor(() => expect(saves.at(-1)).toEqual([account({ disabled: true }), '"2"']));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  });

  it("gives a new first password when asked twice", async () => {
    server.use(http.post(`*/api/v1/accounts/${id}/password-reset`, () => HttpResponse.json(given)));
    show();
    await userEvent.click(await screen.findByRole("button", { name: "重置密码 tian.bao" }));
    expect(screen.getByRole("dialog")).toHaveTextContent("原密码立即失效");
    await userEvent.click(screen.getByRole("button", { name: "重置密码" }));

    expect(await screen.findByLabelText("首次密码")).toHaveValue("aB3-first_password");
  });
});
