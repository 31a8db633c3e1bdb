import { readFileSync } from "node:fs";
import { expect, request as http, test, type APIRequestContext } from "@playwright/test";
import { enterFirst, OURS, requestsOf, type Person } from "../people";

const API = "/api/v1";

interface Sample {
  profile: object;
  staffing: object;
  revenue: object;
  expenditure: object;
  narrative: Record<string, string>;
  projects: { name: string; funding: object; goal: object; indicators: object }[];
}

const sample = JSON.parse(
  readFileSync(
    new URL("../../../backend/src/main/resources/demo/sample-2024.json", import.meta.url),
    "utf8",
  ),
) as Sample;

type Who = "office" | "filler" | "head" | "finance";

/** The small year of the demo, of a unit of its own, filled in and reviewed by its people: it is 终审. */
export async function finalYear(name: string): Promise<{ id: string; office: Person }> {
  const { id, people, office } = await filledYear(name);
  await step(people.filler, id, "SUBMIT");
  await step(people.head, id, "PASS");
  await step(people.finance, id, "PASS");
  for (const context of Object.values(people)) await context.dispose();
  return { id, office };
}

/** The same year before it is submitted, and its people. */
export async function filledYear(
  name: string,
): Promise<{ id: string; people: Record<Who, APIRequestContext>; office: Person }> {
  const admin = await requestsOf("demo-admin");
  const departmentId = await added(admin, "/departments", {
    regionCode: "999900000",
    departmentCode: null,
    creditCode: null,
    name,
    shortName: null,
    parentId: null,
    illustrative: true,
  });
  const people = {} as Record<Who, APIRequestContext>;
  const roles = {
    office: "PERFORMANCE_OFFICE",
    filler: "FILLER",
    head: "UNIT_HEAD",
    finance: "FINANCE_REVIEWER",
  };
  let office: Person | undefined;
  for (const who of ["office", "filler", "head", "finance"] as const) {
    const person = await accountOf(admin, `${who}-${Date.now()}`, roles[who], departmentId);
    people[who] = await newContext();
    const entered = await enterFirst(people[who], person);
    if (who === "office") office = entered;
  }
  const schemes = (await (await people.office.get(`${API}/scoring/schemes`)).json()) as {
    items: { id: string }[];
  };
  const year = await people.office.post(`${API}/evaluations`, {
    data: {
      departmentId,
      fiscalYear: 2024,
      schemeId: schemes.items[0]!.id,
      departmentSchemeId: null,
      deadline: null,
    },
  });
  const { id, budgetId } = (await year.json()) as { id: string; budgetId: string };
  await fill(people.filler, id, budgetId, departmentId);
  await admin.dispose();
  return { id, people, office: office! };
}

async function fill(filler: APIRequestContext, id: string, budgetId: string, departmentId: string) {
  await put(filler, `/evaluations/${id}/profile`, sample.profile);
  await put(filler, `/evaluations/${id}/staffing`, sample.staffing);
  await put(filler, `/budgets/${budgetId}/revenue`, sample.revenue);
  await put(filler, `/budgets/${budgetId}/expenditure`, sample.expenditure);
  for (const [paragraph, text] of Object.entries(sample.narrative))
    await put(filler, `/evaluations/${id}/narrative/${paragraph}`, { paragraph, text });
  for (const { name, funding, goal, indicators } of sample.projects) {
    const project = await added(filler, "/projects", {
      departmentId,
      fiscalYear: 2024,
      projectCode: null,
      name,
      supervisor: null,
      implementer: null,
    });
    await put(filler, `/projects/${project}/funding`, funding);
    await put(filler, `/projects/${project}/goal`, goal);
    await put(filler, `/projects/${project}/indicators`, indicators);
  }
}

export async function step(
  person: APIRequestContext,
  id: string,
  action: string,
  reason: string | null = null,
): Promise<void> {
  const path = `${API}/evaluations/${id}/transitions`;
  const seen = await person.get(path);
  const answer = await person.post(path, {
    data: { action, reason },
    headers: { ...OURS, "If-Match": seen.headers()["etag"]! },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

function newContext(): Promise<APIRequestContext> {
  const { baseURL } = test.info().project.use;
  return http.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    extraHTTPHeaders: OURS,
  });
}

async function added(person: APIRequestContext, path: string, data: object): Promise<string> {
  const answer = await person.post(`${API}${path}`, { data });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

async function accountOf(
  admin: APIRequestContext,
  loginName: string,
  role: string,
  departmentId: string,
): Promise<Person> {
  const given = await admin.post(`${API}/accounts`, {
    data: {
      loginName,
      displayName: loginName,
      assignments: [{ role, region: "", departmentId, firstYear: 2000, lastYear: 2100 }],
    },
  });
  expect(given.status()).toBe(201);
  return { loginName, password: ((await given.json()) as { password: string }).password };
}

async function put(person: APIRequestContext, path: string, data: object): Promise<void> {
  const seen = await person.get(`${API}${path}`);
  const answer = await person.put(`${API}${path}`, {
    data,
    headers: { "If-Match": seen.headers()["etag"]! },
  });
  expect(answer.ok(), `${path} ${await answer.text()}`).toBe(true);
}
