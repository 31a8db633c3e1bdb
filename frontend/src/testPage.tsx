import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { ConfigProvider } from "antd";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import type { ReactNode } from "react";
import { afterAll, afterEach, beforeAll } from "vitest";
import { problem } from "./api/fixtures";
import { UnitProvider } from "./shared/money/unit";
import { RightsProvider, type Right } from "./shared/session/rights";

const ALL: readonly Right[] = [
  "READ_TREE",
  "READ",
  "FILL",
  "OPEN_YEAR",
  "ADMINISTER",
  "MANAGE_ACCOUNTS",
  "COMPUTE",
];

/** The network as a page sees it: what a test has not said is an error. */
export function useServer(...handlers: Parameters<typeof setupServer>) {
  const server = setupServer(...handlers);
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

const api = (path: string) => `*/api/v1${path}`;

export const answers = (path: string, body: object) =>
  http.get(api(path), () =>
    HttpResponse.json(body, { headers: { etag: '"0"', "cache-control": "no-store" } }),
  );

export const refuses = (
  path: string,
  changes: Parameters<typeof problem>[0] = {},
  method: "get" | "post" | "put" = "get",
  headers: Record<string, string> = {},
) =>
  http[method](api(path), () =>
    HttpResponse.json(problem(changes), {
      status: changes.status ?? 404,
      headers: { "content-type": "application/problem+json", ...headers },
    }),
  );

export const unreachable = (path: string) => http.get(api(path), () => HttpResponse.error());

/** Shows a page as the application does to somebody with these rights; where a link leads can be read from its address. */
export function showPage(page: ReactNode, rights = ALL) {
  const root = createRootRoute({ component: Outlet });
  const everything = createRoute({
    getParentRoute: () => root,
    path: "/$",
    component: () => <>{page}</>,
  });
  const home = createRoute({ getParentRoute: () => root, path: "/", component: () => <>{page}</> });
  const router = createRouter({
    routeTree: root.addChildren([home, everything]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <ConfigProvider button={{ autoInsertSpace: false }} theme={{ token: { motion: false } }}>
      <QueryClientProvider client={queries}>
        <UnitProvider>
          {/* The pages' links are typed by the application's own router; a test has another one. */}
          <RightsProvider rights={rights}>
            <RouterProvider router={router as never} />
          </RightsProvider>
        </UnitProvider>
      </QueryClientProvider>
    </ConfigProvider>,
  );
  return { router };
}
