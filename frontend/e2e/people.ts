import { expect, request as http, test as base, type APIRequestContext } from "@playwright/test";

const API = "/api/v1";

/** What the application's own page sends along with everything that changes something. */
export const OURS = { "X-Jiheng-Csrf": "1" };

export interface Person {
  loginName: string;
  password: string;
}

/** How an account of the demo is entered. */
export async function demoPerson(request: APIRequestContext, loginName: string): Promise<Person> {
  const demo = (await (await request.get(`${API}/demo`)).json()) as { accounts: Person[] };
  const found = demo.accounts.find((account) => account.loginName === loginName);
  if (found === undefined) throw new Error(`no ${loginName} in the demo`);
  return { loginName, password: found.password };
}

export async function logIn(request: APIRequestContext, person: Person): Promise<void> {
  const { loginName, password } = person;
  const answer = await request.post(`${API}/session`, {
    data: { loginName, password },
    headers: OURS,
  });
  expect(answer.status()).toBe(200);
}

/** Requests of somebody else than the one in front of the page. */
export async function requestsOf(loginName: string): Promise<APIRequestContext> {
  const { baseURL } = test.info().project.use;
  const request = await http.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    extraHTTPHeaders: OURS,
  });
  await logIn(request, await demoPerson(request, loginName));
  return request;
}

/** An account that may fill in and open years of one department, with a password of its own. */
export const newClerk = async (admin: APIRequestContext, departmentId: string): Promise<Person> =>
  newAccount(admin, "经办人", departmentId, ["FILLER", "PERFORMANCE_OFFICE"]);

/** An account with roles in one department. */
export async function newAccount(
  admin: APIRequestContext,
  displayName: string,
  departmentId: string,
  roles: readonly string[],
): Promise<Person> {
  const loginName = `${roles[0]!.toLowerCase().replace("_", "-")}-${Date.now()}`;
  const given = await admin.post(`${API}/accounts`, {
    data: {
      loginName,
      displayName,
      assignments: roles.map((role) => ({
        role,
        region: "",
        departmentId,
        firstYear: 2000,
        lastYear: 2100,
      })),
    },
  });
  expect(given.status()).toBe(201);
  const { password } = (await given.json()) as { password: string };
  return { loginName, password };
}

/** What somebody chooses as a password. */
export const SENTENCE = "四十七只白鹭飞过西和县的清晨，没有人数";

/** Logs in for the first time and chooses a password. */
export async function enterFirst(request: APIRequestContext, person: Person): Promise<Person> {
  await logIn(request, person);
  const own = { ...person, password: SENTENCE };
  const answer = await request.put(`${API}/session/password`, {
    data: { current: person.password, chosen: own.password },
    headers: OURS,
  });
  expect(answer.status()).toBe(200);
  return own;
}

/** Tests in front of whose page somebody is logged in; `request` asks as the same person. */
export const test = base.extend<{ person: string | null }>({
  person: ["demo-filler", { option: true }],
  page: async ({ page, person }, use) => {
    if (person !== null) await logIn(page.request, await demoPerson(page.request, person));
    await use(page);
  },
  request: async ({ page }, use) => use(page.request),
});
