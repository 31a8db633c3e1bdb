// What must not be seen: secrets in the repository, the artefact, the process list and the log; lines that forge the
// log. The built application is started, asked all sorts of things with canaries in them, and looked at from outside.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { administrator, backend, root, start, stop, temporaryFolder } from "./server.mjs";
import { tally } from "./tally.mjs";

const { test, end } = tally();

/** What a credential looks like. Words of the language are none: `password=${…}`, an empty value, a made-up sentence. */
const SECRETS = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bgh[pousr]_[A-Za-z0-9]{36}\b/,
  /\beyJ[\w-]{20,}\.eyJ[\w-]{20,}\.[\w-]{20,}\b/,
  /\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[\w+/]{16,}\$[\w+/]{30,}/,
  /^[ \t]*[\w.-]*(?:password|secret|token)[\w.-]*[ \t]*=[ \t]*(?!\$\{)[^\s#]+/im,
];

const git = (...args) =>
  spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 512 * 1024 * 1024 }).stdout;

/** Messages are what people read. */
const CONFIGURATION = /(?<!messages_(zh|en))\.(properties|ya?ml|env|json|conf|xml|sh)$/;

/** The patterns that find something; assignments count in configuration only, where they are no code. */
const found = (name, text) =>
  SECRETS.filter((_, i) => i < SECRETS.length - 1 || CONFIGURATION.test(name)).filter((pattern) =>
    pattern.test(text),
  );

await test("the patterns find what they are made for", () => {
  for (const planted of [
    `-----BEGIN ${"PRIVATE KEY"}-----`,
    `AKIA${"A".repeat(16)}`,
    `ghp_${"a".repeat(36)}`,
    "quarkus.datasource.password=hunter2",
  ])
    assert.equal(found("a.properties", planted).length, 1, planted);
  assert.equal(found("a.properties", "password=\nx=${SECRET}\nsecret=${A:b}").length, 0);
});

await test("no secret is in the repository, nor was one in what was removed from it", () => {
  const files = git("ls-files", "-z").split("\0").filter(Boolean);
  assert.ok(files.length > 100);
  const guilty = files.filter(
    (file) =>
      existsSync(path.join(root, file)) &&
      found(file, readFileSync(path.join(root, file), "latin1")).length > 0,
  );
  assert.deepEqual(guilty, []);
  const removed = git("log", "-p", "--no-color", "--diff-filter=MD", "--", "*.properties", "*.yml")
    .split("\n")
    .filter((line) => line.startsWith("-"))
    .map((line) => line.slice(1));
  assert.deepEqual(
    removed.filter((line) => found("a.properties", line).length > 0),
    [],
  );
});

await test("no secret is in the artefact", () => {
  const app = path.join(backend, "target/quarkus-app/app");
  const jars = readdirSync(app).filter((file) => file.endsWith(".jar"));
  assert.ok(jars.length > 0);
  for (const jar of jars) {
    const names = spawnSync("unzip", ["-Z1", path.join(app, jar)], { encoding: "utf8" });
    for (const name of names.stdout.split("\n").filter((one) => CONFIGURATION.test(one))) {
      const { stdout } = spawnSync("unzip", ["-p", path.join(app, jar), name], {
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      assert.deepEqual(found(name, stdout), [], name);
    }
  }
});

const canary = `Kanarienvogel-${randomUUID()}`;
const hostile = `${canary}\r\n{"level":"INFO","message":"forged"}\r\n\u001b[31m\u202egnol`;
const data = temporaryFolder();
const server = await start({
  data,
  env: { JIHENG_LOG_JSON: "true", QUARKUS_DATASOURCE_PASSWORD: "" },
});
const admin = await administrator(server);
const ask = (where, init = {}) => fetch(`${server.url}${where}`, init).then((r) => r.text());
const send = (where, method, body, headers = {}) =>
  ask(`/api/v1${where}`, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

await test("a first start has no account that anybody knows", async () => {
  for (const [loginName, password] of [
    ["admin", "admin"],
    ["admin", "password"],
    ["demo-admin", "demo"],
    ["root", ""],
  ])
    assert.match(await send("/session", "POST", { loginName, password }), /"status":(401|422|429)/);
  assert.match(await ask("/api/v1/demo"), /"accounts":\[\]/);
});

await test("nothing at /q tells more than that it is well", async () => {
  for (const where of ["/q", "/q/metrics", "/q/info", "/q/dev-ui", "/q/swagger-ui", "/q/arc"])
    assert.match(await ask(where), /"status":404/, where);
  for (const where of ["/q/health", "/q/health/live", "/q/health/ready"]) {
    const said = await ask(where);
    assert.doesNotMatch(said, /jdbc|password|\/tmp|Exception/i, where);
  }
});

await test("no secret is in the arguments of the process", () => {
  const line = readFileSync(`/proc/${server.child.pid}/cmdline`, "latin1");
  assert.match(line, /java/);
  assert.doesNotMatch(line, /password|secret|token/i);
});

await test("what is sent stands in no log line as it is", async () => {
  for (let i = 0; i < 20; i++) {
    await send("/session", "POST", { loginName: hostile, password: canary });
    await send("/departments", "POST", { name: hostile, password: canary }, admin);
    await send("/departments", "POST", `{"${canary}`, admin);
    await send("/accounts", "POST", { loginName: canary, displayName: hostile, assignments: [] });
    await ask(`/api/v1/departments?q=${encodeURIComponent(hostile)}`, { headers: admin });
    await ask(`/api/v1/${encodeURIComponent(hostile)}`, { headers: { "User-Agent": canary } });
    await ask("/api/v1/session", { headers: { Cookie: `jiheng-session=${canary}` } });
    await ask("/api/v1/session", { headers: { Authorization: `Bearer ${canary}` } });
  }
  await stop(server);
  const written = server.stdout + server.stderr;
  assert.ok(!written.includes(canary), "the canary is in the log");
  assert.ok(!written.includes(admin.Cookie.split("=")[1]), "a session is in the log");
});

await test("each event is one line of JSON, and nothing in it moves a terminal", () => {
  const lines = server.stdout.split("\n").filter((line) => line !== "");
  // What the operator reads at the start is no event: it is there once, and before anybody asks.
  const said = lines.filter((line) => !line.startsWith("{"));
  assert.ok(
    said.every((line) => line.startsWith("绩衡 Jiheng ") || line.startsWith("  ")),
    said.join("\n"),
  );
  const events = lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  assert.ok(events.length > 5, `${events.length} events`);
  assert.ok(events.every((event) => event.timestamp && event.level && event.message !== undefined));
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(lines.join("\n"), /[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
  return `${events.length} events`;
});

process.exit(end());
