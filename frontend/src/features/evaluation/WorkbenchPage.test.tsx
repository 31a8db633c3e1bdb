import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { WorkbenchPage } from "./WorkbenchPage";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const item = {
  id: "01934f3a-5b2c-7d1e-8f00-000000000001",
  regionCode: "621200000",
  fiscalYear: 2024,
  departmentId: "01934f3a-5b2c-7d1e-8f00-000000000002",
  departmentName: "中共陇南市委政法委员会",
  departmentShortName: "陇南市委政法委",
  illustrative: false,
  schemeId: "01934f3a-5b2c-7d1e-8f00-000000000003",
  state: "FILLING",
  status: "TO_FILL",
  deadline: null,
  sectionsDone: 4,
  sectionsTotal: 6,
  projectCount: 11,
  statedScore: "86.28",
  statedGrade: "良",
  updatedAt: "2025-03-01T00:00:00Z",
};

function open() {
  const root = createRootRoute({
    component: () => <WorkbenchPage filter={{}} onFilter={() => undefined} />,
  });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(
    <QueryClientProvider
      client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
    >
      {/* The test's router knows no other pages. */}
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}

it("shows each year with its state, progress and stated score", async () => {
  server.use(
    http.get("*/api/v1/evaluations", () => HttpResponse.json({ items: [item], next: null })),
  );
  open();
  const row = await screen.findByRole("row", { name: /陇南市委政法委/ });
  expect(row).toHaveTextContent("待填报");
  expect(row).toHaveTextContent("4 / 6");
  expect(row).toHaveTextContent("86.28 良");
});

it("says what to do when there is nothing", async () => {
  server.use(http.get("*/api/v1/evaluations", () => HttpResponse.json({ items: [], next: null })));
  open();
  expect(await screen.findByText("没有符合条件的年度自评")).toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: "新建年度" })).toHaveLength(2);
});

it("says what the server refused, and tries again when asked", async () => {
  server.use(
    http.get("*/api/v1/evaluations", () =>
      HttpResponse.json(
        {
          type: "/problems/unexpected",
          title: "系统出错",
          status: 500,
          detail: "请把追踪号告诉管理员",
          traceId: "abc",
          violations: [],
        },
        { status: 500, headers: { "content-type": "application/problem+json" } },
      ),
    ),
  );
  open();
  expect((await screen.findByRole("alert")).textContent).toContain("追踪号 abc");
  server.use(
    http.get("*/api/v1/evaluations", () => HttpResponse.json({ items: [item], next: null })),
  );
  await userEvent.click(screen.getByRole("button", { name: /重\s*试/ }));
  expect(await screen.findByRole("row", { name: /陇南市委政法委/ })).toBeInTheDocument();
});
