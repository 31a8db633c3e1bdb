import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";
import { enterFirst, newClerk, OURS, requestsOf, type Person } from "../people";

const API = "/api/v1";

/** Finds the demo's year of a unit by a part of its name. */
export async function yearOf(request: APIRequestContext, name: string): Promise<string> {
  const answer = await request.get(`${API}/evaluations?q=${encodeURIComponent(name)}`);
  return ((await answer.json()) as { items: { id: string }[] }).items[0]!.id;
}

/**
 * A unit of its own with the empty year 2024, and its clerk in front of the page; the journey does not depend on any
 * other.
 */
export async function newYear(
  request: APIRequestContext,
  name: string,
): Promise<{ id: string; budgetId: string; departmentId: string; clerk: Person }> {
  const admin = await requestsOf("demo-admin");
  const department = await admin.post(`${API}/departments`, {
    data: {
      regionCode: "999900000",
      departmentCode: null,
      creditCode: null,
      name,
      shortName: null,
      parentId: null,
      illustrative: true,
    },
  });
  const { id: departmentId } = (await department.json()) as { id: string };
  const clerk = await enterFirst(request, await newClerk(admin, departmentId));
  await admin.dispose();
  const schemes = (await (
    await request.get(`${API}/scoring/schemes?kind=PROJECT&fiscalYear=2024&state=PUBLISHED`)
  ).json()) as {
    items: { id: string }[];
  };
  const year = await request.post(`${API}/evaluations`, {
    data: {
      departmentId,
      fiscalYear: 2024,
      schemeId: schemes.items[0]!.id,
      departmentSchemeId: null,
      deadline: null,
    },
    headers: OURS,
  });
  expect(year.status()).toBe(201);
  return { ...((await year.json()) as { id: string; budgetId: string }), departmentId, clerk };
}

export const grid = (page: Page, name: string) => page.getByRole("grid", { name });

/** The cell of a grid, by the text of its row and the number of its column. */
export function cell(table: Locator, row: string | RegExp, column: number): Locator {
  return table.getByRole("row", { name: row }).getByRole("gridcell").nth(column);
}

/** What stands in the open list of a field, which is the last on the page. */
export const chosen = (page: Page, name: string) =>
  page.getByTitle(name, { exact: true }).filter({ visible: true }).last();

export async function saved(page: Page): Promise<void> {
  await expect(page.locator(".ctx").getByRole("status")).toHaveText(/已保存 \d\d:\d\d:\d\d/);
}

/** What somebody else does meanwhile, through the API. */
export async function meanwhile(
  request: APIRequestContext,
  path: string,
  data: object,
): Promise<void> {
  const seen = await request.get(`${API}${path}`);
  const answer = await request.put(`${API}${path}`, {
    data,
    headers: { ...OURS, "If-Match": seen.headers()["etag"]! },
  });
  expect(answer.ok()).toBe(true);
}
