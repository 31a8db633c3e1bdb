// The built application under circumstances that it must refuse in one clear sentence, and under some that it must not.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  administrator,
  backend,
  freePort,
  javaHome,
  kill,
  launch,
  refused,
  start,
  stop,
  temporaryFolder,
} from "./server.mjs";
import { tally } from "./tally.mjs";

const { test, end } = tally();
const home = temporaryFolder();
const folder = (name) => path.join(home, name);
const data = folder("data");
const running = new Set();

async function started(options) {
  const server = await start(options);
  running.add(server);
  return server;
}

async function stopped(server) {
  running.delete(server);
  return stop(server);
}

/** One line, Chinese first, then English, and nothing that only a programmer reads. */
function oneSentence({ code, signal, stdout, stderr }, words) {
  assert.equal(signal, null, "it had to be killed");
  assert.notEqual(code, 0, "exit code 0");
  const lines = stderr.trimEnd().split("\n");
  assert.equal(lines.length, 1, stderr);
  assert.match(lines[0], /^[^/]*\p{Script=Han}.* \/ [^\p{Script=Han}]*$/u);
  assert.doesNotMatch(lines[0], /Exception|\bat [a-z]+\./);
  for (const word of words) assert.ok(lines[0].includes(word), `${word} is not in: ${lines[0]}`);
  assert.equal(stdout, "", "it said something on stdout");
  return `${code}, ${lines[0]}`;
}

/** Whoever made themselves the administrator of the first server. */
let session = {};
const api = (server, where, options = {}) =>
  fetch(`${server.url}/api/v1${where}`, {
    ...options,
    headers: { "Content-Type": "application/json", ...session, ...options.headers },
  });
const departments = async (server) => (await (await api(server, "/departments")).json()).items;
async function addDepartment(server, name) {
  const response = await api(server, "/departments", {
    method: "POST",
    body: JSON.stringify({
      regionCode: "621200000",
      departmentCode: null,
      creditCode: null,
      name,
      shortName: null,
      parentId: null,
      illustrative: false,
    }),
  });
  assert.equal(response.status, 201);
  return response.json();
}

const mode = (file) => (statSync(file).mode & 0o777).toString(8);
const environment = async (data, more = {}) => ({
  JIHENG_PORT: String(await freePort()),
  JIHENG_DATA: data,
  JIHENG_DEMO: "false",
  ...more,
});

/** SQL in a data folder whose server is stopped. */
async function sql(data, statement) {
  const libraries = path.join(backend, "target/quarkus-app/lib/main");
  const h2 = readdirSync(libraries).find((name) => name.startsWith("com.h2database.h2-"));
  const shell = launch(path.join(javaHome(), "bin/java"), [
    ...["-cp", path.join(libraries, h2), "org.h2.tools.Shell"],
    ...["-url", `jdbc:h2:file:${data}/jiheng;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE`],
    ...["-user", "jiheng", "-password", "", "-sql", statement],
  ]);
  assert.equal((await shell.ended).code, 0, shell.stderr);
}

async function make(target, file) {
  const run = launch("make", ["--no-print-directory", target, `FILE=${file}`], {
    env: { JIHENG_DATA: data },
  });
  const how = await run.ended;
  return { ...run, ...how };
}

// What it must refuse.

await test("a taken port", async () => {
  const data = folder("taken-port");
  const other = createServer();
  await new Promise((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address();
  try {
    const answer = await refused(await environment(data, { JIHENG_PORT: String(port) }));
    return oneSentence(answer, [`127.0.0.1:${port}`, "JIHENG_PORT"]);
  } finally {
    other.close();
  }
});

for (const port of ["abc", "70000", "-1"])
  await test(`JIHENG_PORT=${port}`, async () => {
    const answer = await refused(await environment(folder("no-port"), { JIHENG_PORT: port }));
    return oneSentence(answer, ["JIHENG_PORT", port]);
  });

await test("a data folder that is a file", async () => {
  const file = folder("a-file");
  writeFileSync(file, "x");
  const sentence = oneSentence(await refused(await environment(file)), [file]);
  assert.equal(readFileSync(file, "utf8"), "x");
  return sentence;
});

await test("a data folder below a file", async () => {
  const below = path.join(folder("a-file"), "below");
  return oneSentence(await refused(await environment(below)), [below]);
});

await test("a database that is none", async () => {
  const data = folder("garbage");
  mkdirSync(data);
  writeFileSync(path.join(data, "jiheng.mv.db"), "not a database ".repeat(2000));
  const { code, stderr } = await refused(await environment(data));
  assert.notEqual(code, 0);
  assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
  return stderr.trimEnd();
});

await test("a JAVA_HOME that is no JDK", async () => {
  const answer = await refused(await environment(folder("no-jdk"), { JAVA_HOME: home }));
  return oneSentence(answer, ["JAVA_HOME", home]);
});

await test("make without npm", async () => {
  const bin = folder("bin");
  mkdirSync(bin);
  for (const name of ["make", "sh", "find", "sed", "awk"]) {
    const which = launch("sh", ["-c", `command -v ${name}`]);
    await which.ended;
    symlinkSync(which.stdout.trim(), path.join(bin, name));
  }
  const run = launch(
    path.join(bin, "make"),
    ["--no-print-directory", "-B", "frontend/node_modules/.installed"],
    { env: { PATH: bin } },
  );
  const { code } = await run.ended;
  assert.notEqual(code, 0);
  const [first] = run.stderr.split("\n");
  assert.equal(first, "没有找到 npm / npm was not found");
  return first;
});

// What it must not.

let kept;

await test("JIHENG_DEMO=false starts empty", async () => {
  const server = await started({ data });
  session = await administrator(server);
  assert.deepEqual(await departments(server), []);
  kept = await addDepartment(server, "留下的单位");
  return `ready after ${Math.round(server.readyAfter)} ms`;
});
const [first] = running;

await test("it prints its address and its folder", () => {
  assert.match(first.stdout, new RegExp(`http://127\\.0\\.0\\.1:${first.port}\\b`));
  assert.ok(first.stdout.includes(data));
});

await test("the link of the first administrator works once", async () => {
  const token = /\/setup#(\S+)/.exec(first.stdout)[1];
  const again = {
    token,
    loginName: "second",
    displayName: "第二个",
    password: "四十七只白鹭飞过西和县的清晨吧",
  };
  const response = await api(first, "/setup", { method: "POST", body: JSON.stringify(again) });
  assert.equal(response.status, 403);
});

await test("the data folder and the database are their owner's alone", () => {
  assert.equal(mode(data), "700");
  assert.equal(mode(path.join(data, "jiheng.mv.db")), "600");
});

await test("a data folder that another process uses", async () =>
  oneSentence(await refused(await environment(data)), [data]));

await test("a backup of a running server is refused", async () => {
  const backup = folder("running.zip");
  const { code, stderr } = await make("backup", backup);
  assert.notEqual(code, 0);
  assert.match(
    stderr,
    /^数据库文件正被另一个进程使用.* \/ another process uses the database file/m,
  );
  assert.equal(existsSync(backup), false);
});

await test("the refused ones left the running one alone", async () => {
  assert.deepEqual(await departments(first), [kept]);
});

await test("SIGTERM stops it gracefully within 10 s", async () => {
  const { code, signal, after } = await stopped(first);
  assert.equal(signal, null);
  assert.ok([0, 143].includes(code), `exit code ${code}`);
  assert.ok(after < 10_000, `${after} ms`);
  assert.match(first.stdout, /stopped in/);
  return `exit code ${code} after ${Math.round(after)} ms`;
});

const backup = folder("backups/data.zip");

await test("make backup of a stopped server", async () => {
  const { code, stdout, stderr } = await make("backup", backup);
  assert.equal(code, 0, stderr);
  assert.ok(stdout.includes(backup), stdout);
  assert.equal(mode(backup), "600");
});

await test("a second start keeps what was entered, and log lines carry the trace id", async () => {
  const server = await started({
    data,
    // In the environment a category would lose its capitals.
    env: { JIHENG_JAVA_OPTIONS: '-Dquarkus.log.category."org.hibernate.SQL".level=DEBUG' },
  });
  assert.deepEqual(await departments(server), [kept]);
  const { traceId } = await (await api(server, `/departments/${randomUUID()}`)).json();
  assert.match(traceId, /^[0-9a-f]{32}$/);
  assert.ok(
    server.stdout.split("\n").some((line) => line.includes(` ${traceId} `)),
    "no line with the trace id of the answer",
  );
  return `ready after ${Math.round(server.readyAfter)} ms`;
});
const [second] = running;

await test("make restore is refused while the server runs", async () => {
  const { code, stderr } = await make("restore", backup);
  assert.notEqual(code, 0);
  assert.match(
    stderr,
    /^数据库文件正被另一个进程使用.* \/ another process uses the database file/m,
  );
});

const acknowledged = [];

await test("SIGTERM under load: every request that was acknowledged is kept", async () => {
  let ending = false;
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let i = 0; !ending; i++) {
      try {
        acknowledged.push((await addDepartment(second, `写者 ${writer}-${i}`)).id);
      } catch {
        if (ending) return;
      }
    }
  });
  while (acknowledged.length < 200) await sleep(20);
  const stopping = stopped(second);
  const { code, after } = await stopping;
  ending = true;
  await Promise.all(writers);
  assert.ok([0, 143].includes(code), `exit code ${code}`);
  assert.ok(after < 10_000, `${after} ms`);
  const again = await started({ data });
  const found = new Set();
  for (let cursor = null; cursor !== undefined;) {
    const page = await (
      await api(again, `/departments?limit=200${cursor === null ? "" : `&cursor=${cursor}`}`)
    ).json();
    for (const { id } of page.items) found.add(id);
    cursor = page.next ?? undefined;
  }
  await stopped(again);
  const lost = acknowledged.filter((id) => !found.has(id));
  assert.equal(lost.length, 0, `${lost.length} of ${acknowledged.length} lost`);
  return `${acknowledged.length} acknowledged, 0 lost, exit code ${code} after ${Math.round(after)} ms`;
});

await test("make restore gives back what was backed up", async () => {
  const { code, stdout, stderr } = await make("restore", backup);
  assert.equal(code, 0, stderr);
  assert.ok(stdout.includes(data), stdout);
  assert.ok(existsSync(path.join(data, "jiheng.mv.db.before-restore")));
  const server = await started({ data });
  assert.deepEqual(await departments(server), [kept]);
  await stopped(server);
});

await test("a relative JIHENG_DATA is below where it was started", async () => {
  const server = await started({ data: "relative", cwd: home });
  assert.ok(existsSync(path.join(home, "relative/jiheng.mv.db")));
  await stopped(server);
});

await test("a newer database", async () => {
  await sql(
    data,
    `insert into "flyway_schema_history" select 9999, '9999', 'newer', 'SQL', 'V9999__newer.sql', 0, 'jiheng',
     current_timestamp, 0, true`,
  );
  return oneSentence(await refused(await environment(data)), ["9999"]);
});

for (const server of running) await kill(server);
process.exit(end());
