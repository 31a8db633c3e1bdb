import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { person } from "../../api/fixtures";
import { answers, refuses, showPage, useServer } from "../../testPage";
import { LogInPage } from "./LogInPage";

const server = useServer(answers("/demo", { accounts: [] }));

const show = (ended = null as Parameters<typeof LogInPage>[0]["ended"]) => {
  const entered: unknown[] = [];
  showPage(
    <LogInPage
      ended={ended}
      onEntered={(who, password) => entered.push([who.loginName, password])}
    />,
  );
  return entered;
};

function letsIn() {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/v1/session", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(person());
    }),
  );
  return sent;
}

const logIn = async (name: string, password: string) => {
  await userEvent.type(await screen.findByLabelText("用户名"), name);
  await userEvent.type(screen.getByLabelText("密码"), password);
  await userEvent.click(screen.getByRole("button", { name: "登录" }));
};

describe("logging in", () => {
  it("sends name and password, and enters", async () => {
    const sent = letsIn();
    const entered = show();
    await logIn("tian.bao", "四十七只白鹭");

    await waitFor(() => expect(entered).toEqual([["tian.bao", "四十七只白鹭"]]));
    expect(sent).toEqual([{ loginName: "tian.bao", password: "四十七只白鹭" }]);
  });

  it("says at the password that it is wrong, and keeps what was typed", async () => {
    server.use(refuses("/session", { status: 401, detail: "用户名或密码不对" }, "post"));
    show();
    await logIn("tian.bao", "guess");

    const password = screen.getByLabelText("密码");
    await waitFor(() => expect(password).toHaveAccessibleDescription("用户名或密码不对"));
    expect(password).toBeInvalid();
    expect(password).toHaveValue("guess");
    expect(screen.getByLabelText("用户名")).toHaveValue("tian.bao");
  });

  it("counts the seconds down after too many tries, and then lets try again", async () => {
    server.use(refuses("/session", { status: 429 }, "post", { "retry-after": "2" }));
    show();
    await logIn("tian.bao", "guess");

    expect(await screen.findByRole("button", { name: /^0:0[12] 后再试$/ })).toBeDisabled();
    expect(screen.getByLabelText("密码")).toHaveAccessibleDescription("输错太多次，等一会儿再试");
    expect(await screen.findByRole("button", { name: "登录" }, { timeout: 3000 })).toBeEnabled();
  });

  it("sends to an administrator where waiting does not help", async () => {
    server.use(refuses("/session", { status: 429 }, "post", { "retry-after": "3153600000" }));
    show();
    await logIn("tian.bao", "guess");

    await waitFor(() =>
      expect(screen.getByLabelText("密码")).toHaveAccessibleDescription(
        "输错太多次，请系统管理员重置密码",
      ),
    );
    expect(screen.getByRole("button", { name: "登录" })).toBeDisabled();
  });

  it("shows the password when asked", async () => {
    show();
    const password = await screen.findByLabelText("密码");
    expect(password).toHaveAttribute("type", "password");
    await userEvent.click(screen.getByRole("button", { name: "显示" }));

    expect(password).toHaveAttribute("type", "text");
    expect(screen.getByRole("button", { name: "隐藏" })).toHaveAttribute("aria-pressed", "true");
  });

  it("sends nothing while something is missing, and goes there", async () => {
    const sent = letsIn();
    show();
    await userEvent.type(await screen.findByLabelText("用户名"), "tian.bao{Enter}");

    expect(screen.getByLabelText("密码")).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it("says whose session has ended, and asks only for the password", async () => {
    letsIn();
    const entered = show(person());

    expect(await screen.findByRole("status")).toHaveTextContent(
      "登录已到期。所填都在，田宝登录后接着填",
    );
    expect(screen.getByLabelText("用户名")).toHaveValue("tian.bao");
    expect(screen.getByLabelText("密码")).toHaveFocus();
    await userEvent.keyboard("四十七只白鹭{Enter}");
    await waitFor(() => expect(entered).toHaveLength(1));
  });
});

describe("the demo's accounts", () => {
  it("stand there openly, and are entered by one press", async () => {
    server.use(
      answers("/demo", {
        accounts: [{ loginName: "demo-filler", displayName: "演示填报人", password: "open" }],
      }),
    );
    const sent = letsIn();
    show();

    const demo = await screen.findByRole("region", { name: "演示账号" });
    expect(demo).toHaveTextContent("供试用，点一下就登录");
    await userEvent.click(screen.getByRole("button", { name: /演示填报人/ }));
    await waitFor(() => expect(sent).toEqual([{ loginName: "demo-filler", password: "open" }]));
  });

  it("are not mentioned where there are none", async () => {
    show();
    await screen.findByLabelText("用户名");

    expect(screen.queryByText("演示账号")).not.toBeInTheDocument();
  });
});
