// Runs every example of openapi.yaml against a running server and checks the answers: contract-test.mjs <url>.
// It works on a department and a year of its own, made from the examples, and leaves all others alone.
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
  if (!type.endsWith("json")) return null;
  const validate =
    ajv.getSchema(`contract${pointer}/content/${escaped(type)}/schema`) ??
    ajv.compile({ $ref: `contract${pointer}/content/${escaped(type)}/schema` });
  return validate(JSON.parse(text)) ? null : ajv.errorsText(validate.errors);
}

async function call(path, method, { parameters = {}, query = {}, body, etag, key } = {}) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(parameters[name]));
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${url}/api/v1${filled}${search === "" ? "" : `?${search}`}`, {
    method: method.toUpperCase(),
    headers: {
      Accept: path.endsWith(".html") ? "text/html" : "application/json, application/problem+json",
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
      ...(etag === undefined ? {} : { "If-Match": etag }),
      ...(key === undefined ? {} : { "Idempotency-Key": key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
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
const operationOf = (id) => {
  for (const [path, item] of Object.entries(contract.paths))
    for (const [method, operation] of Object.entries(item))
      if (operation.operationId === id) return { path, method, operation };
  throw new Error(id);
};

// A department, a year and two projects to work on; one of them is deleted and restored.
const add = async (id, change) => {
  const { path, method, operation } = operationOf(id);
  const response = await expect(path, method, 201, {
    body: { ...exampleOf(operation), ...change },
    key: randomUUID(),
  });
  return response.json();
};
const scheme = (await (await call("/scoring/schemes", "get")).json()).items[0];
const department = await add("addDepartment", {
  name: `契约核对 ${randomUUID()}`,
  departmentCode: null,
  creditCode: null,
  parentId: null,
});
const evaluation = await add("addEvaluation", { departmentId: department.id, schemeId: scheme.id });
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
  if (path.startsWith("/scoring/schemes")) return scheme.id;
  return null;
};

/** What belongs to somebody else's data in an example becomes ours: ids of rows are new, references are to our own. */
function ours(path, body, current) {
  const text = JSON.stringify(body, (name, value) => (name === "id" ? null : value));
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

for (const [path, item] of Object.entries(contract.paths)) {
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
      await expect(path, "get", 404, { parameters: { ...parameters, id: randomUUID() } });
      await expect(path, "get", 400, { parameters: { ...parameters, id: "none" } });
    }
    await expect(path, "get", 400, { parameters, query: { page: 1 } });
  }
  if (put !== undefined) {
    const seen = await call(path, "get", { parameters });
    const etag = seen.headers.get("etag");
    const current = await seen.json();
    const body = ours(path, exampleOf(put), current);
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
    const own = { id: removed.id };
    const etag = (await call(path, "get", { parameters: own })).headers.get("etag");
    await expect(path, "delete", 428, { parameters: own });
    await expect(path, "delete", 204, { parameters: own, etag });
  }
  if (post !== undefined && !post.operationId.startsWith("add")) {
    const body = exampleOf(post);
    await expect(path, "post", 200, {
      parameters: path.endsWith("/restoration") ? { id: removed.id } : parameters,
      ...(body === undefined ? {} : { body: ours(path, body, null) }),
    });
  }
}
const indicators = (
  await (await call("/indicators", "get", { query: { departmentId: department.id } })).json()
).items;
if (indicators[0] !== undefined)
  await expect("/indicators/{id}", "get", 200, { parameters: { id: indicators[0].id } });

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
