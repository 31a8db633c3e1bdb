import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, it } from "vitest";
import { answers, refuses, useServer } from "../testPage";
import { api, ProblemError } from "./client";
import { problem } from "./fixtures";
import { coverWhenSessionEnds, endWait } from "./sessionEnd";

const server = useServer();
let uncover = () => undefined as unknown;

afterEach(() => {
  uncover();
  endWait(false);
});

const refused = (status: number, type: string) =>
  HttpResponse.json(problem({ status, type }), {
    status,
    headers: { "content-type": "application/problem+json" },
  });

/** A server that refuses until the session is there, and what it was sent. */
function withoutSession(answer = () => refused(401, "/problems/unauthenticated")) {
  const session = { open: false };
  const sent: string[] = [];
  server.use(
    http.post("*/api/v1/departments", async ({ request }) => {
      sent.push(await request.text());
      return session.open ? HttpResponse.json({ id: "new" }, { status: 201 }) : answer();
    }),
  );
  return { session, sent };
}

const covered = () =>
  new Promise<void>((resolve) => {
    uncover = coverWhenSessionEnds(resolve);
  });

const input = {
  regionCode: "621200000",
  departmentCode: null,
  creditCode: null,
  name: "陇南市司法局",
  shortName: null,
  parentId: null,
  illustrative: false,
};
const add = () => api.POST("/departments", { body: input });

describe("the client", () => {
  it("marks what changes something as sent by this page, and what only reads not", async () => {
    const marks: (string | null)[] = [];
    server.use(
      http.all("*/api/v1/*", ({ request }) => {
        marks.push(`${request.method} ${request.headers.get("x-jiheng-csrf")}`);
        return HttpResponse.json({});
      }),
    );
    await api.GET("/version");
    await add();
    await api.DELETE("/session");

    expect(marks).toEqual(["GET null", "POST 1", "DELETE 1"]);
  });

  it("says after how many seconds to try again", async () => {
    server.use(refuses("/session", { status: 429 }, "post", { "retry-after": "30" }));
    const answer = api.POST("/session", { body: { loginName: "a", password: "b" } });

    await expect(answer).rejects.toMatchObject({ retryAfter: 30 });
  });
});

describe("a request that meets the end of the session", () => {
  it.each([
    ["it has ended", 401, "/problems/unauthenticated"],
    ["a password must be chosen first", 403, "/problems/password-change-required"],
  ])("waits when %s, and is sent again with what was typed", async (_, status, type) => {
    const { session, sent } = withoutSession(() => refused(status, type));
    const cover = covered();
    const answer = add();
    await cover;
    session.open = true;
    endWait(true);

    expect((await answer).data?.id).toBe("new");
    expect(sent).toEqual([JSON.stringify(input), JSON.stringify(input)]);
  });

  it("is refused when somebody else comes, and where nobody covers the page", async () => {
    const { sent } = withoutSession();
    const cover = covered();
    const answer = add();
    await cover;
    endWait(false);
    await expect(answer).rejects.toBeInstanceOf(ProblemError);

    uncover();
    await expect(add()).rejects.toBeInstanceOf(ProblemError);
    expect(sent).toHaveLength(2);
  });

  it("does not wait for what asks whether there is a session, or lacks a right", async () => {
    let covers = 0;
    uncover = coverWhenSessionEnds(() => covers++);
    server.use(
      refuses("/session", { status: 401, type: "/problems/unauthenticated" }),
      refuses("/departments", { status: 403, type: "/problems/forbidden" }),
    );
    await expect(api.GET("/session")).rejects.toBeInstanceOf(ProblemError);
    await expect(api.GET("/departments")).rejects.toBeInstanceOf(ProblemError);

    expect(covers).toBe(0);
    server.use(answers("/session", { loginName: "a" }));
    expect((await api.GET("/session")).data?.loginName).toBe("a");
  });
});
