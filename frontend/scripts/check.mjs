// Everything that must hold, step after step, with one summary: a failed step does not hide the next one, and a step
// that ran no test has failed.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { backend, frontend, javaHome, root, start, stop, temporaryFolder } from "./server.mjs";

const results = [];

const run = (command, args, options = {}) =>
  spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    ...options,
    env: { ...process.env, ...options.env },
  }).status === 0;

const maven = (...args) =>
  run("./mvnw", ["-B", "-q", "--no-transfer-progress", ...args], {
    cwd: backend,
    env: { JAVA_HOME: javaHome() },
  });

/** A check that is no list of tests counts as one. */
function check(name, holds) {
  results.push({ name, passed: holds ? 1 : 0, failed: holds ? 0 : 1 });
}

/** Tests of which a report tells how many there were; none, or a skipped one, is a failure. */
function tests(name, exit, { passed, failed, skipped }) {
  const wrong = failed + skipped + (passed + failed + skipped === 0 ? 1 : 0);
  results.push({ name, passed, failed: wrong > 0 ? wrong : exit ? 0 : 1 });
}

function surefire(folder) {
  const directory = path.join(backend, "target", folder);
  const count = { passed: 0, failed: 0, skipped: 0 };
  for (const file of existsSync(directory)
    ? readdirSync(directory).filter((f) => f.startsWith("TEST-"))
    : []) {
    const suite =
      /<testsuite [^>]*>/.exec(readFileSync(path.join(directory, file), "utf8"))?.[0] ?? "";
    const read = (attribute) => +(new RegExp(` ${attribute}="(\\d+)"`).exec(suite)?.[1] ?? 0);
    const bad = read("failures") + read("errors");
    count.failed += bad;
    count.skipped += read("skipped");
    count.passed += read("tests") - bad - read("skipped");
  }
  return count;
}

function json(file) {
  const full = path.join(frontend, file);
  return existsSync(full) ? JSON.parse(readFileSync(full, "utf8")) : null;
}

/** A script of ours, which ends with how many of its tests passed. */
function script(name, ...args) {
  const { status, stdout } = spawnSync("npm", ["run", "--silent", name, "--", ...args], {
    cwd: frontend,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(stdout);
  const [, passed, failed] = /^(\d+) passed, (\d+) failed\s*$/m.exec(stdout) ?? [];
  return [status === 0, { passed: +(passed ?? 0), failed: +(failed ?? 0), skipped: 0 }];
}

const step = (title) => console.log(`\n── ${title}`);

step("静态检查 / lint");
check("backend lint", run(path.join(backend, "scripts/lint.sh"), []));
check("frontend lint", run("npm", ["run", "--silent", "lint"], { cwd: frontend }));

step("前端单元测试 / frontend unit tests");
rmSync(path.join(frontend, "test-results"), { recursive: true, force: true });
const unit = run(
  "npx",
  [
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=test-results/unit.json",
  ],
  { cwd: frontend },
);
const units = json("test-results/unit.json");
tests("frontend unit", unit, {
  passed: units?.numPassedTests ?? 0,
  failed: units?.numFailedTests ?? 0,
  skipped: (units?.numPendingTests ?? 0) + (units?.numTodoTests ?? 0),
});

step("后端测试：H2 与 PostgreSQL / backend tests on H2 and PostgreSQL");
for (const folder of ["surefire-reports", "surefire-reports-postgresql"])
  rmSync(path.join(backend, "target", folder), { recursive: true, force: true });
const back = maven("test", "-Dmaven.test.failure.ignore=true");
tests("backend", back, surefire("surefire-reports"));
tests("backend on PostgreSQL", back, surefire("surefire-reports-postgresql"));

step("变异测试一类，全部见 make mutation / mutation of one class");
check(
  "mutation of the execution rule",
  maven("org.pitest:pitest-maven:mutationCoverage", "-Dmutated=org.jiheng.scoring.ExecutionRule"),
);

step("构建 / build");
check("build", run("make", ["--no-print-directory", "build"]));
check(
  "client types follow the contract",
  run("npm", ["run", "--silent", "gen:api:check"], { cwd: frontend }),
);

step("浏览器测试与契约逐例核对 / browser tests and the contract, example by example");
let server;
try {
  server = await start({
    data: temporaryFolder(),
    env: { JIHENG_DEMO: "true" },
    // Nobody reads a pipe while a step runs.
    stdio: ["ignore", "inherit"],
  });
} catch (error) {
  console.error(error.message);
}
check("the built application starts", server !== undefined);
if (server !== undefined) {
  const { url } = server;
  const e2e = run("npx", ["playwright", "test"], { cwd: frontend, env: { JIHENG_URL: url } });
  const stats = json("test-results/e2e.json")?.stats;
  tests("browser", e2e, {
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  });
  tests("contract examples", ...script("contract-test", url));
  await stop(server);
}

step("不该露出的 / what must not be seen");
tests("exposure", ...script("exposure"));

step("启动与强行终止 / startup and kill -9");
tests("startup", ...script("startup"));
tests("kill -9, three times", ...script("durability", "3"));

console.log("\n── 合计 / summary");
for (const { name, passed, failed } of results)
  console.log(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed`);
const passed = results.reduce((sum, r) => sum + r.passed, 0);
const failed = results.reduce((sum, r) => sum + r.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
