import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { person } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { FirstPasswordPage, PasswordPage } from "./PasswordPage";
import { SetupPage } from "./SetupPage";

const server = useServer(answers("/sessions", { items: [], next: null }));
const SENTENCE = "四十七只白鹭飞过西和县的清晨去";

function changes() {
  const sent: unknown[] = [];
  server.use(
    http.put("*/api/v1/session/password", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(person());
    }),
  );
  return sent;
}

describe("the first password", () => {
  const show = (current: string | null) => {
    const changed: unknown[] = [];
    showPage(<FirstPasswordPage current={current} onChanged={(who) => changed.push(who)} />);
    return changed;
  };

  it("tells its rules before, and does not ask again for what was just typed", async () => {
    const sent = changes();
    const changed = show("given");
    expect(await screen.findByText(/^15 至 128 个字符/)).toBeInTheDocument();
    expect(screen.queryByLabelText("当前密码")).not.toBeInTheDocument();

    await userEvent.type(screen.getByLabelText("新密码"), SENTENCE);
    await userEvent.click(screen.getByRole("button", { name: "修改密码" }));

    await waitFor(() => expect(changed).toHaveLength(1));
    expect(sent).toEqual([{ current: "given", chosen: SENTENCE }]);
  });

  it("says how much is missing, and sends nothing", async () => {
    const sent = changes();
    show("given");
    await userEvent.type(await screen.findByLabelText("新密码"), "四十七只白鹭");
    expect(screen.getByLabelText("新密码")).toHaveAccessibleDescription("6 个字符");
    await userEvent.click(screen.getByRole("button", { name: "修改密码" }));

    expect(screen.getByLabelText("新密码")).toHaveAccessibleDescription("还差 9 个字符");
    expect(sent).toEqual([]);
  });

  it("says at the field what the server refuses", async () => {
    server.use(
      refuses(
        "/session/password",
        {
          status: 422,
          violations: [
            { pointer: "/chosen", parameter: null, code: "guessable", message: "太容易猜到" },
          ],
        },
        "put",
      ),
    );
    show("given");
    await userEvent.type(await screen.findByLabelText("新密码"), SENTENCE);
    await userEvent.click(screen.getByRole("button", { name: "修改密码" }));

    await waitFor(() =>
      expect(screen.getByLabelText("新密码")).toHaveAccessibleDescription("太容易猜到"),
    );
  });
});

it("a password is changed by one's own wish with the present one", async () => {
  const sent = changes();
  showPage(<PasswordPage onChanged={() => undefined} />);
  await userEvent.type(await screen.findByLabelText("当前密码"), "before");
  await userEvent.type(screen.getByLabelText("新密码"), SENTENCE);
  await userEvent.click(screen.getByRole("button", { name: "修改密码" }));

  expect(await screen.findByRole("status")).toHaveTextContent("密码已修改");
  expect(sent).toEqual([{ current: "before", chosen: SENTENCE }]);
});

describe("the first use", () => {
  it("makes the administrator with the link's token, and logs in", async () => {
    const sent: unknown[] = [];
    const take = async ({ request }: { request: Request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    };
    server.use(http.post("*/api/v1/setup", take), http.post("*/api/v1/session", take));
    let done = false;
    showPage(<SetupPage token="secret" onDone={() => (done = true)} />);
    await userEvent.type(await screen.findByLabelText("新密码"), SENTENCE);
    await userEvent.click(screen.getByRole("button", { name: "建立并登录" }));

    await waitFor(() => expect(done).toBe(true));
    expect(sent).toEqual([
      { token: "secret", loginName: "admin", displayName: "系统管理员", password: SENTENCE },
      { loginName: "admin", password: SENTENCE },
    ]);
  });

  it("says that a link is used up", async () => {
    server.use(refuses("/setup", { status: 403, detail: "这个链接无效或已用过" }, "post"));
    showPage(<SetupPage token="old" onDone={() => undefined} />);
    await userEvent.type(await screen.findByLabelText("新密码"), SENTENCE);
    await userEvent.click(screen.getByRole("button", { name: "建立并登录" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("这个链接无效或已用过");
  });

  it("needs the link", async () => {
    showPage(<SetupPage token="" onDone={() => undefined} />);

    expect(await screen.findByRole("alert")).toHaveTextContent("控制台显示的链接");
    expect(screen.getByRole("button", { name: "建立并登录" })).toBeDisabled();
  });
});
