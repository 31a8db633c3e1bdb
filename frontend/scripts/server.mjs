// The built application as a process: started with given circumstances, waited for, stopped or killed.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const frontend = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
export const root = path.resolve(frontend, "..");
export const backend = path.join(root, "backend");

const READY_WITHIN = 120_000;
const serve = path.join(backend, "scripts/serve.sh");
const launched = new Set();

export const javaHome = () =>
  spawnSync(path.join(backend, "scripts/java-home.sh"), { encoding: "utf8" }).stdout.trim();

/** A folder that exists as long as the script runs. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), "jiheng-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** What whoever runs the tests has set for a server of their own is not for these. */
const ownEnvironment = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(JIHENG|QUARKUS)_/.test(name)),
  );

/** Starts a process and keeps what it says, unless it says it elsewhere; `ended` tells how it ended. */
export function launch(command, args, { env = {}, cwd = root, stdio = "pipe" } = {}) {
  const child = spawn(command, args, {
    cwd,
    stdio: ["ignore", ...(stdio === "pipe" ? ["pipe", "pipe"] : stdio)],
    env: { ...ownEnvironment(), ...env },
  });
  const process_ = { child, stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"])
    child[stream]?.setEncoding("utf8").on("data", (text) => (process_[stream] += text));
  launched.add(child);
  process_.ended = new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: null, signal: null, error }));
    child.on("close", (code, signal) => {
      launched.delete(child);
      resolve({ code, signal });
    });
  });
  return process_;
}

/** The application that must not start: what it said and how it ended. */
export async function refused(env, options) {
  const process_ = launch(serve, [], { ...options, env });
  const late = sleep(READY_WITHIN, "late", { ref: false });
  if ((await Promise.race([process_.ended, late])) === "late") process_.child.kill("SIGKILL");
  return { ...process_, ...(await process_.ended) };
}

/** The application, not waited for. */
export function application({ data, port, env = {}, ...options }) {
  const server = launch(serve, [], {
    ...options,
    env: { JIHENG_DEMO: "false", JIHENG_PORT: String(port), JIHENG_DATA: data, ...env },
  });
  return Object.assign(server, { port, url: `http://127.0.0.1:${port}` });
}

/** The application, once it answers; if it ends before, what it said is the error. */
export async function start({ port, ...options }) {
  const began = performance.now();
  const server = application({ port: port ?? (await freePort()), ...options });
  let ended;
  void server.ended.then((how) => (ended = how));
  while (ended === undefined && performance.now() - began < READY_WITHIN) {
    if (await answers(`${server.url}/q/health/ready`)) {
      server.readyAfter = performance.now() - began;
      return server;
    }
    await sleep(50);
  }
  await kill(server);
  throw new Error(
    `the application did not start: ${JSON.stringify(ended ?? "late")} ${server.stderr}`,
  );
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** The first administrator of an empty server, logged in: the headers that their requests carry. */
export async function administrator(server) {
  let token;
  for (let i = 0; i < 100 && token === undefined; i++) {
    token = /\/setup#(\S+)/.exec(server.stdout)?.[1];
    if (token === undefined) await sleep(50);
  }
  const person = { loginName: "admin", password: "七只白鹭飞过白龙江边的清晨与黄昏" };
  const post = (where, body) =>
    fetch(`${server.url}/api/v1${where}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  const made = await post("/setup", { ...person, displayName: "管理员", token });
  const opened = await post("/session", person);
  const cookie = opened.headers.getSetCookie().find((one) => one.startsWith("jiheng-session="));
  if (cookie === undefined) throw new Error(`no session: ${made.status}, ${opened.status}`);
  return { Cookie: cookie.split(";")[0], "X-Jiheng-Csrf": "1" };
}

/** Asks it to end and says how it did and after how long; one that does not is killed. */
export async function stop(server, within = 15_000) {
  const asked = performance.now();
  server.child.kill("SIGTERM");
  const late = setTimeout(() => server.child.kill("SIGKILL"), within);
  const how = await server.ended;
  clearTimeout(late);
  return { ...how, after: performance.now() - asked };
}

export async function kill(server) {
  server.child.kill("SIGKILL");
  return server.ended;
}

// Nothing that was started outlives the script, however it ends.
process.on("exit", () => {
  for (const child of launched) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));
