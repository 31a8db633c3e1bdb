import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { refuses, showPage, useServer } from "../../testPage";
import { OwnSessions } from "./OwnSessions";

const here = {
  id: "0193c000-0000-7000-8000-0000000000e1",
  createdAt: "2026-03-02T01:15:00Z",
  lastSeenAt: "2026-03-02T02:00:00Z",
  address: "10.1.2.3",
  current: true,
};
const elsewhere = { ...here, id: here.id.replace("e1", "e2"), address: "10.9.9.9", current: false };
let open = [here, elsewhere];
const server = useServer(
  http.get("*/api/v1/sessions", () => HttpResponse.json({ items: open, next: null })),
  http.delete(`*/api/v1/sessions/${elsewhere.id}`, () => {
    open = [here];
    return new HttpResponse(null, { status: 204 });
  }),
);

it("shows where one is logged in, and ends what is elsewhere", async () => {
  showPage(<OwnSessions />);

  const own = await screen.findByRole("row", { name: /10\.1\.2\.3/ });
  expect(own).toHaveTextContent("当前");
  expect(within(own).queryByRole("button")).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: /^退出 .*10\.9\.9\.9/ }));

  await waitFor(() =>
    expect(screen.queryByRole("row", { name: /10\.9\.9\.9/ })).not.toBeInTheDocument(),
  );
});

it("says what the server refused", async () => {
  server.use(refuses("/sessions", { status: 503, detail: "数据库一时繁忙" }));
  showPage(<OwnSessions />);

  expect(await screen.findByRole("alert")).toHaveTextContent("数据库一时繁忙");
});
