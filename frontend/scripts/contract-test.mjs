// Runs every example of openapi.yaml against a running server and checks the answers: contract-test.mjs <url>.
// It logs in as JIHENG_USER with JIHENG_PASSWORD, or as the demo's administrator, and works on a department, a year and
// accounts of its own, made from the examples; all others are left alone.
import fs from "node:fs";
import { randomUUID } from "node:crypto";
import addFormats from "ajv-formats";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";

const url = process.argv[2]?.replace(/\/$/, "");
if (url === undefined) {
  console.error("contract-test.mjs http://127.0.0.1:8080");
  process.exit(2);
}
const contract = parse(fs.readFileSync(new URL("../../openapi.yaml", import.meta.url), "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addFormat("decimal", true);
ajv.addFormat("int32", true);
ajv.addSchema(contract, "contract");

let passed = 0;
let failed = 0;
const say = (holds, what) => {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? "✓" : "✗"} ${what}`);
};

const escaped = (text) => encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"));

/** What is wrong with an answer, as the contract sees it; nothing if it keeps to it. */
async function wrong(path, method, response) {
  let pointer = `#/paths/${escaped(path)}/${method}/responses/${response.status}`;
  let node = contract.paths[path][method].responses[response.status];
  if (node === undefined) return `status ${response.status} is not in the contract`;
  if (node.$ref !== undefined) {
    pointer = node.$ref;
    node = node.$ref
      .slice(2)
      .split("/")
      .reduce((at, step) => at[step], contract);
  }
  const text = await response.clone().text();
  if (node.content === undefined) return text === "" ? null : "a body where the contract has none";
  const type = (response.headers.get("content-type") ?? "").split(";")[0];
  if (node.content[type] === undefined) return `${type} is not in the contract`;
  // Lines of JSON are a text.
  if (!/[/+]json$/.test(type)) return null;
  const validate =
    ajv.getSchema(`contract${pointer}/content/${escaped(type)}/schema`) ??
    ajv.compile({ $ref: `contract${pointer}/content/${escaped(type)}/schema` });
  return validate(JSON.parse(text)) ? null : ajv.errorsText(validate.errors);
}

const SAFE = ["get", "head", "options"];

/** Somebody who asks, with the cookies of their session. */
const nobody = { cookies: new Map() };
let asking = nobody;

async function call(
  path,
  method,
  { parameters = {}, query = {}, body, text, etag, key, as = asking } = {},
) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(parameters[name]));
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${url}/api/v1${filled}${search === "" ? "" : `?${search}`}`, {
    method: method.toUpperCase(),
    headers: {
      Accept: path.endsWith(".html")
        ? "text/html"
        : path.endsWith("/export")
          ? "application/x-ndjson"
          : /\.(xlsx|docx|pdf)$/.test(path)
            ? "*/*"
            : "application/json, application/problem+json",
      ...(as.cookies.size === 0
        ? {}
        : { Cookie: [...as.cookies].map(([name, value]) => `${name}=${value}`).join("; ") }),
      ...(SAFE.includes(method) ? {} : { "X-Jiheng-Csrf": "1" }),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(text === undefined ? {} : { "Content-Type": "text/plain; charset=UTF-8" }),
      ...(etag === undefined ? {} : { "If-Match": etag }),
      ...(key === undefined ? {} : { "Idempotency-Key": key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(text === undefined ? {} : { body: text }),
  });
  if (as !== nobody)
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie);
      if (value === "") as.cookies.delete(name);
      else as.cookies.set(name, value);
    }
  return response;
}

async function expect(path, method, expected, options) {
  const response = await call(path, method, options);
  const problem =
    (await wrong(path, method, response)) ??
    (response.status === expected
      ? null
      : `${response.status} instead of ${expected}: ${(await response.clone().text()).slice(0, 200)}`);
  say(
    problem === null,
    `${method.toUpperCase()} ${path} ${expected}${problem === null ? "" : `: ${problem}`}`,
  );
  return response;
}

const exampleOf = (operation) =>
  Object.values(operation.requestBody?.content?.["application/json"]?.examples ?? {})[0]?.value;
/** A document that an operation takes as it is. */
const textOf = (operation) =>
  Object.values(operation.requestBody?.content?.["text/plain"]?.examples ?? {})[0]?.value;
const operationOf = (id) => {
  for (const [path, item] of Object.entries(contract.paths))
    for (const [method, operation] of Object.entries(item))
      if (operation.operationId === id) return { path, method, operation };
  throw new Error(id);
};

/** The example of an operation, sent with a change. */
const add = async (id, change, as) => {
  const { path, method, operation } = operationOf(id);
  const response = await expect(path, method, 201, {
    body: { ...exampleOf(operation), ...change },
    ...(operation.parameters?.some((p) => p.name === "Idempotency-Key" || p.$ref?.endsWith("Key"))
      ? { key: randomUUID() }
      : {}),
    ...(as === undefined ? {} : { as }),
  });
  return response.json();
};

async function logIn(loginName, password) {
  const person = { cookies: new Map() };
  const { operation } = operationOf("openSession");
  const body = { ...exampleOf(operation), loginName, password };
  const answer = await expect("/session", "post", 200, { body, as: person });
  if (answer.status !== 200) {
    console.error(`${loginName} cannot log in`);
    process.exit(1);
  }
  return person;
}

async function administrator() {
  const { JIHENG_USER, JIHENG_PASSWORD } = process.env;
  if (JIHENG_USER !== undefined) return { loginName: JIHENG_USER, password: JIHENG_PASSWORD ?? "" };
  const { accounts } = await (await call("/demo", "get")).json();
  const found = accounts.find((account) => account.loginName === "demo-admin");
  if (found !== undefined) return found;
  console.error("there is no demo here: set JIHENG_USER and JIHENG_PASSWORD to an administrator's");
  process.exit(2);
}

// Nobody gets in without a log-in, and the first use is over.
await expect("/session", "get", 401);
await expect("/departments", "get", 401);
await expect("/setup", "post", 403, { body: exampleOf(operationOf("setUp").operation) });

// A department, and an account that may do everything there.
const { loginName, password } = await administrator();
const admin = await logIn(loginName, password);
const department = await add(
  "addDepartment",
  { name: `契约核对 ${randomUUID()}`, departmentCode: null, creditCode: null, parentId: null },
  admin,
);
const everything = contract.components.schemas.Role.enum.map((role) => ({
  role,
  region: "",
  departmentId: department.id,
  firstYear: 2000,
  lastYear: 2100,
}));
const client = await add(
  "addApiClient",
  {
    clientId: `contract-${randomUUID()}`,
    expiresAt: new Date(Date.now() + 300 * 24 * 60 * 60 * 1000).toISOString(),
    areas: [{ region: "", departmentId: department.id, firstYear: 2000, lastYear: 2100 }],
  },
  admin,
);
const account = async (assignments) =>
  add("addAccount", { loginName: `contract-${randomUUID()}`, assignments }, admin);
const own = await account(everything);
const other = await account(everything.slice(0, 1));
const clerk = await logIn(own.account.loginName, own.password);
await expect("/departments", "get", 403, { as: clerk });
{
  const example = exampleOf(operationOf("changePassword").operation);
  const body = { ...example, current: own.password };
  const options = { as: clerk };
  await expect("/session/password", "put", 400, { ...options, body: { ...body, zzz: 1 } });
  await expect("/session/password", "put", 422, { ...options, body: { ...body, chosen: "short" } });
  await expect("/session/password", "put", 200, { ...options, body });
}
asking = clerk;

// Schemes are written for a region by somebody who answers for it: a draft to work on, and one to throw away.
const office = await account([
  {
    role: "PERFORMANCE_OFFICE",
    region: "",
    departmentId: null,
    firstYear: 2000,
    lastYear: 2100,
  },
]);
const bureau = await logIn(office.account.loginName, office.password);
await expect("/session/password", "put", 200, {
  as: bureau,
  body: {
    ...exampleOf(operationOf("changePassword").operation),
    current: office.password,
  },
});
const drafted = async () => {
  const { content } = exampleOf(operationOf("addScheme").operation);
  content.rules.code = `contract-${randomUUID()}`;
  return add("addScheme", { copyOf: null, content }, bureau);
};
const draft = await drafted();
const thrownAway = await drafted();

// A year and two projects to work on; one of them is deleted and restored.
const scheme = (
  await (
    await call("/scoring/schemes", "get", {
      query: { kind: "PROJECT", fiscalYear: 2024, state: "PUBLISHED" },
    })
  ).json()
).items[0];
const evaluation = await add("addEvaluation", { departmentId: department.id, schemeId: scheme.id });
await add("addEvaluation", {
  departmentId: department.id,
  schemeId: scheme.id,
  fiscalYear: evaluation.fiscalYear - 1,
});
const project = await add("addProject", {
  departmentId: department.id,
  fiscalYear: evaluation.fiscalYear,
  projectCode: null,
});
const removed = await add("addProject", {
  departmentId: department.id,
  fiscalYear: evaluation.fiscalYear,
  projectCode: null,
  name: "删除后恢复",
});

const idFor = (path) => {
  if (path.startsWith("/departments")) return department.id;
  if (path.startsWith("/evaluations")) return evaluation.id;
  if (path.startsWith("/budgets")) return evaluation.budgetId;
  if (path.startsWith("/projects")) return project.id;
  if (path.startsWith("/scoring/schemes")) return draft.id;
  if (path.startsWith("/accounts")) return other.account.id;
  if (path.startsWith("/api-clients")) return client.client.id;
  return null;
};

/** What belongs to somebody else's data in an example becomes ours: ids of rows are new, references are to our own. */
function ours(path, body, current) {
  const text = JSON.stringify(body, (name, value) => {
    if (name === "id") return null;
    return name === "departmentId" && value !== null ? department.id : value;
  });
  const own = JSON.parse(text);
  for (const name of [
    "id",
    "regionCode",
    "fiscalYear",
    "departmentId",
    "budgetId",
    "illustrative",
    "projectCode",
    "creditCode",
    "departmentCode",
    "parentId",
    "loginName",
    "mustChangePassword",
    "clientId",
    "expiresAt",
    "revokedAt",
  ])
    if (
      own !== null &&
      name in own &&
      current !== null &&
      typeof current === "object" &&
      name in current
    )
      own[name] = current[name];
  if ("schemeId" in own) own.schemeId = scheme.id;
  if ("projectIds" in own) own.projectIds = current.projectIds;
  return own;
}

/** They are run at the beginning and at the end: in between somebody has to be logged in. */
const OF_THE_SESSION = [
  "/session",
  "/session/password",
  "/sessions/{id}",
  "/setup",
  "/tokens",
  "/api-clients/{id}/revocation",
];
/** The year of this test stays a draft, of which there is nothing to review or to read in public: their answers are refusals. */
const OF_A_REVIEW = [
  "/comments/{id}",
  "/comments/{id}/replies",
  "/comments/{id}/acceptance",
  "/evaluations/{id}/disclosure",
  "/public/reports/{id}",
];

/** Of a finding that there is: made, explained and mended below. */
const EXPLANATION = "/evaluations/{id}/findings/{key}/explanation";

for (const [path, item] of Object.entries(contract.paths)) {
  if (OF_THE_SESSION.includes(path) || OF_A_REVIEW.includes(path) || path === EXPLANATION) continue;
  asking = /^\/(accounts|api-clients)/.test(path)
    ? admin
    : path.startsWith("/scoring/schemes/{id}")
      ? bureau
      : clerk;
  const { put, get, delete: remove, post } = item;
  const parameters = { id: idFor(path), paragraph: "experience" };
  if (get !== undefined && path === "/indicators/{id}") {
    const first = (
      await (await call("/indicators", "get", { query: { departmentId: department.id } })).json()
    ).items[0];
    if (first === undefined) continue;
    parameters.id = first.id;
  }
  if (get !== undefined) {
    const query = Object.fromEntries(
      (get.parameters ?? [])
        .filter((p) => p.in === "query" && p.example !== undefined && !p.name.endsWith("Id"))
        .map((p) => [p.name, p.example]),
    );
    await expect(path, "get", 200, { parameters, query });
    if (path.includes("{id}")) {
      const query = path.endsWith("/comparison")
        ? { with: scheme.id }
        : path.endsWith("/differences")
          ? { against: "last-year" }
          : {};
      await expect(path, "get", 404, { parameters: { ...parameters, id: randomUUID() }, query });
      await expect(path, "get", 400, { parameters: { ...parameters, id: "none" } });
    }
    await expect(path, "get", 400, { parameters, query: { page: 1 } });
  }
  if (put !== undefined) {
    const seen = await call(path, "get", { parameters });
    const etag = seen.headers.get("etag");
    const current = await seen.json();
    const body = path === "/scoring/schemes/{id}" ? current : ours(path, exampleOf(put), current);
    await expect(path, "put", 428, { parameters, body });
    await expect(path, "put", 412, { parameters, body, etag: '"999999"' });
    await expect(path, "put", 400, { parameters, body: { ...body, zzz: 1 }, etag });
    const saved = await expect(path, "put", 200, { parameters, body, etag });
    if (saved.status === 200) {
      const again = await saved.json();
      await expect(path, "put", 200, { parameters, body: again, etag: saved.headers.get("etag") });
    }
  }
  if (remove !== undefined) {
    const own = { id: path.startsWith("/scoring") ? thrownAway.id : removed.id };
    const etag = (await call(path, "get", { parameters: own })).headers.get("etag");
    await expect(path, "delete", 428, { parameters: own });
    await expect(path, "delete", 204, { parameters: own, etag });
  }
  if (
    post !== undefined &&
    !post.operationId.startsWith("add") &&
    post.operationId !== "takeStep"
  ) {
    const body = exampleOf(post);
    const etag = post.parameters?.some((p) => p.name === "If-Match")
      ? (await call("/scoring/schemes/{id}", "get", { parameters })).headers.get("etag")
      : undefined;
    const text = textOf(post);
    await expect(path, "post", 200, {
      ...(etag === undefined ? {} : { etag }),
      ...(text === undefined ? {} : { text }),
      parameters: path.endsWith("/restoration") ? { id: removed.id } : parameters,
      ...(body === undefined ? {} : { body: ours(path, body, null) }),
    });
  }
}
asking = clerk;
const indicators = (
  await (await call("/indicators", "get", { query: { departmentId: department.id } })).json()
).items;
if (indicators[0] !== undefined)
  await expect("/indicators/{id}", "get", 200, { parameters: { id: indicators[0].id } });

{
  const parameters = { id: evaluation.id };
  const seen = await call("/evaluations/{id}/transitions", "get", { parameters });
  const etag = seen.headers.get("etag");
  const body = exampleOf(operationOf("takeStep").operation);
  const remark = exampleOf(operationOf("addComment").operation);
  const reply = exampleOf(operationOf("answerComment").operation);
  const step = "/evaluations/{id}/transitions";
  await expect(step, "post", 428, { parameters, body });
  await expect(step, "post", 412, { parameters, body, etag: '"999999"' });
  await expect(step, "post", 400, { parameters, body: { ...body, zzz: 1 }, etag });
  await expect(step, "post", 409, { parameters, body: { ...body, action: "PUBLISH" }, etag });
  await expect("/evaluations/{id}/comments", "post", 409, { parameters, body: remark });
  const nothing = { parameters: { id: randomUUID() }, etag: '"0"' };
  await expect("/comments/{id}", "get", 404, nothing);
  await expect("/comments/{id}/replies", "post", 404, { ...nothing, body: reply });
  await expect("/comments/{id}/acceptance", "post", 404, nothing);
  const decisions = "/evaluations/{id}/disclosure";
  const decided = await expect(decisions, "get", 200, { parameters });
  const put = { parameters, body: await decided.json(), etag: decided.headers.get("etag") };
  await expect(decisions, "put", 409, put);
  await expect(decisions, "put", 412, { ...put, etag: '"999999"' });
  await expect(decisions, "put", 428, { parameters, body: put.body });
  await expect("/public/reports/{id}", "get", 404, { parameters, as: nobody });
}

// What contradicts itself is found, explained by whoever stands by it, and the explanation taken back.
{
  const narrative = { id: evaluation.id, paragraph: "experience" };
  const path = "/evaluations/{id}/narrative/{paragraph}";
  const seen = await call(path, "get", { parameters: narrative });
  await expect(path, "put", 200, {
    parameters: narrative,
    body: { paragraph: "experience", text: "2024年支出合计575.00万元。2024年支出合计475.00万元。" },
    etag: seen.headers.get("etag"),
  });
  const list = await expect("/evaluations/{id}/findings", "get", 200, { parameters: narrative });
  const finding = (await list.json()).items.find(({ severity }) => severity !== "notice");
  say(finding !== undefined, "two statements that cannot both be true are found");
  const example = exampleOf(operationOf("explainFinding").operation);
  const body = { ...example, figures: finding?.figures };
  const parameters = { id: evaluation.id, key: finding?.key };
  await expect(EXPLANATION, "get", 404, { parameters });
  await expect(EXPLANATION, "put", 428, { parameters, body });
  await expect(EXPLANATION, "put", 412, { parameters, body, etag: '"999999"' });
  await expect(EXPLANATION, "put", 400, { parameters, body: { ...body, zzz: 1 }, etag: '"0"' });
  const written = await expect(EXPLANATION, "put", 200, { parameters, body, etag: '"0"' });
  await expect(EXPLANATION, "get", 200, { parameters });
  await expect(EXPLANATION, "delete", 428, { parameters });
  const etag = written.headers.get("etag");
  await expect(EXPLANATION, "delete", 204, { parameters, etag });
  await expect(EXPLANATION, "get", 404, { parameters });
}

// Another system gets in with its secret, until it is revoked.
{
  const ask = async (expected) => {
    const response = await fetch(`${url}/api/v1/tokens`, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: client.client.clientId,
        client_secret: client.secret,
      }),
    });
    const problem = await wrong("/tokens", "post", response);
    say(problem === null && response.status === expected, `POST /tokens ${expected}`);
    return response.json();
  };
  const { access_token: token } = await ask(200);
  const call = async () =>
    (await fetch(`${url}/api/v1/departments`, { headers: { Authorization: `Bearer ${token}` } }))
      .status;
  say((await call()) === 200, "GET /departments with the token 200");
  await expect("/api-clients/{id}/revocation", "post", 200, {
    parameters: { id: client.client.id },
    as: admin,
  });
  say((await call()) === 401, "GET /departments with the token of a revoked client 401");
  await ask(401);
}

const { items: open } = await (await expect("/sessions", "get", 200)).json();
say(
  open.some((session) => session.current),
  "one's own session is among them",
);
await expect("/sessions/{id}", "delete", 404, { parameters: { id: randomUUID() } });
await expect("/session", "get", 200);
await expect("/session", "get", 400, { query: { page: 1 } });
await expect("/session", "delete", 204);
await expect("/session", "get", 401);

// Nobody can use what the test leaves behind.
for (const { id } of [own.account, other.account, office.account]) {
  const options = { parameters: { id }, as: admin };
  const seen = await call("/accounts/{id}", "get", options);
  const body = { ...(await seen.json()), disabled: true };
  await expect("/accounts/{id}", "put", 200, { ...options, body, etag: seen.headers.get("etag") });
}
await expect("/session", "delete", 204, { as: admin });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
