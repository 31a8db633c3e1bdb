import { useQuery } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { api } from "../../api/client";
import { person, problem } from "../../api/fixtures";
import { draftOwner } from "../../shared/save/drafts";
import { useMay } from "../../shared/session/rights";
import { answers, showPage, useServer } from "../../testPage";
import { Session, useSession } from "./Session";
import type { SessionView } from "./query";

/** A server with one session, and what was written while there was one. */
let now: SessionView | null;
let next: SessionView;
let written: string[];
const unauthenticated = () =>
  HttpResponse.json(problem({ status: 401, type: "/problems/unauthenticated" }), {
    status: 401,
    headers: { "content-type": "application/problem+json" },
  });
useServer(
  answers("/demo", { accounts: [] }),
  http.get("*/api/v1/session", () => (now === null ? unauthenticated() : HttpResponse.json(now))),
  http.post("*/api/v1/session", () => {
    now = next;
    return HttpResponse.json(now);
  }),
  http.delete("*/api/v1/session", () => {
    now = null;
    return new HttpResponse(null, { status: 204 });
  }),
  http.put("*/api/v1/session/password", () => {
    now = { ...next, mustChangePassword: false };
    return HttpResponse.json(now);
  }),
  http.get("*/api/v1/version", () => HttpResponse.json({ version: now?.displayName })),
  http.post("*/api/v1/departments", () => {
    if (now === null) return unauthenticated();
    written.push(now.loginName);
    return HttpResponse.json({}, { status: 201 });
  }),
);

beforeEach(() => {
  now = person();
  next = person();
  written = [];
});

/** A page that greets, keeps what is typed, and sends something. */
function Desk() {
  const may = useMay();
  const { person: who, leave } = useSession();
  const greeting = useQuery({
    queryKey: ["version"],
    staleTime: Infinity,
    queryFn: async () => (await api.GET("/version")).data!.version,
  });
  return (
    <>
      <h1>{who.displayName}</h1>
      <p>{greeting.data === undefined ? "" : `seen by ${greeting.data}`}</p>
      <p>{may("FILL") ? "fills" : "reads"}</p>
      <input aria-label="notes" />
      <button
        type="button"
        onClick={() => void api.POST("/departments", { body: {} as never }).catch(() => undefined)}
      >
        send
      </button>
      <button type="button" onClick={() => void leave()}>
        leave
      </button>
    </>
  );
}

const show = () =>
  showPage(
    <Session>
      <Desk />
    </Session>,
  );

const logIn = async () => {
  await userEvent.type(await screen.findByLabelText("密码"), "a password");
  await userEvent.click(screen.getByRole("button", { name: "登录" }));
};

/** The session ends, and the page notices when it sends something. */
const endAtWork = async () => {
  show();
  await userEvent.type(await screen.findByLabelText("notes"), "half a sentence");
  now = null;
  await userEvent.click(screen.getByRole("button", { name: "send" }));
  return screen.findByRole("dialog", { name: "登录" });
};

describe("the pages", () => {
  it("are shown to whoever is logged in, with their rights", async () => {
    show();

    expect(await screen.findByRole("heading", { name: "田宝" })).toBeInTheDocument();
    expect(screen.getByText("fills")).toBeInTheDocument();
    expect(draftOwner()).toBe(person().accountId);
  });

  it("are there at the same address after logging in", async () => {
    now = null;
    const { router } = show();
    expect(await screen.findByRole("heading", { name: "登录" })).toBeInTheDocument();
    const address = router.state.location.href;
    await userEvent.type(screen.getByLabelText("用户名"), "tian.bao");
    await logIn();

    expect(await screen.findByRole("heading", { name: "田宝" })).toBeInTheDocument();
    expect(router.state.location.href).toBe(address);
  });

  it("wait for a password of one's own", async () => {
    now = null;
    next = person({ mustChangePassword: true });
    show();
    await userEvent.type(await screen.findByLabelText("用户名"), "tian.bao");
    await logIn();
    expect(await screen.findByRole("heading", { name: "先换成自己的密码" })).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText("新密码"), "四十七只白鹭飞过西和县的清晨去");
    await userEvent.click(screen.getByRole("button", { name: "修改密码" }));

    expect(await screen.findByRole("heading", { name: "田宝" })).toBeInTheDocument();
  });

  it("are gone after logging out", async () => {
    show();
    await userEvent.click(await screen.findByRole("button", { name: "leave" }));

    expect(await screen.findByRole("heading", { name: "登录" })).toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: "田宝" })).not.toBeInTheDocument();
    expect(draftOwner()).toBe("");
  });
});

describe("when the session ends at work", () => {
  it("the same person goes on where they were, and what they sent is sent again", async () => {
    const cover = await endAtWork();
    expect(within(cover).getByRole("status")).toHaveTextContent("登录已到期");
    await logIn();

    await waitFor(() => expect(written).toEqual(["tian.bao"]));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByLabelText("notes")).toHaveValue("half a sentence");
  });

  it("somebody else starts afresh, and sends nothing of it", async () => {
    next = person({ accountId: "other", loginName: "li.na", displayName: "李娜", rights: [] });
    await endAtWork();
    await logIn();

    expect(await screen.findByRole("heading", { name: "李娜" })).toBeInTheDocument();
    expect(screen.getByLabelText("notes")).toHaveValue("");
    expect(screen.getByText("reads")).toBeInTheDocument();
    expect(await screen.findByText("seen by 李娜")).toBeInTheDocument();
    expect(written).toEqual([]);
  });
});
