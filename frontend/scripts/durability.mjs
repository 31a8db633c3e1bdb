// Kills the built application at random moments while it is written to, N times on one data folder:
// durability.mjs [N]. What was acknowledged is there exactly once; what was not can be sent again and is there once.
import assert from "node:assert/strict";
import { randomInt, randomUUID } from "node:crypto";
import { statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  administrator,
  application,
  freePort,
  kill,
  start,
  stop,
  temporaryFolder,
} from "./server.mjs";
import { tally } from "./tally.mjs";

const CYCLES = Number(process.argv[2] ?? 10);
if (!Number.isInteger(CYCLES) || CYCLES < 1) {
  console.error("durability.mjs [how often]");
  process.exit(2);
}
const ADDING = 6;
const REVISING = 2;
const PAGE = 200;

const { test, end } = tally();
const data = temporaryFolder();
const port = await freePort();
/** What was acknowledged, by name: the key it was sent with and the answer. */
const acknowledged = new Map();
/** Departments that are revised over and over: the last acknowledged text, and the one that was under way. */
const revised = [];
const readyAfter = [];
let lostInAll = 0;
let doubledInAll = 0;
let retriedInAll = 0;
let server;
/** The session is a row like all others: it is there after each kill. */
let session = {};

async function started() {
  server = await start({ data, port });
  readyAfter.push(Math.round(server.readyAfter));
}

async function call(method, where, { body, headers = {} } = {}) {
  const response = await fetch(`${server.url}/api/v1${where}`, {
    method,
    headers: { "Content-Type": "application/json", ...session, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  // The answer counts once it has been read to its end.
  return {
    status: response.status,
    etag: response.headers.get("etag"),
    text: await response.text(),
  };
}

const department = (name, shortName = null) => ({
  regionCode: "621200000",
  departmentCode: null,
  creditCode: null,
  name,
  shortName,
  parentId: null,
  illustrative: false,
});

const add = (name, key) =>
  call("POST", "/departments", { body: department(name), headers: { "Idempotency-Key": key } });

async function untilKilled(write) {
  for (;;) {
    try {
      await write();
    } catch (error) {
      // fetch says that the server is gone with a TypeError; all else is a finding.
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

/** Adds departments until the server is gone; what was under way then is returned. */
async function adding(kill_, writer) {
  let underWay;
  let i = 0;
  await untilKilled(async () => {
    underWay = { name: `单位 ${kill_}-${writer}-${i++}`, key: randomUUID() };
    const answer = await add(underWay.name, underWay.key);
    assert.equal(answer.status, 201, answer.text);
    acknowledged.set(underWay.name, { key: underWay.key, answer });
  });
  return underWay;
}

async function revising(one) {
  await untilKilled(async () => {
    one.underWay = `第 ${++one.count} 次`;
    const answer = await call("PUT", `/departments/${one.id}`, {
      body: { ...department(one.name, one.underWay), id: one.id },
      headers: { "If-Match": one.etag },
    });
    assert.equal(answer.status, 200, answer.text);
    one.last = one.underWay;
    one.etag = answer.etag;
  });
}

/** How often each name is there, and under which id. */
async function stored() {
  const names = new Map();
  let cursor = "";
  do {
    const answer = await call("GET", `/departments?limit=${PAGE}${cursor}`);
    assert.equal(answer.status, 200, answer.text);
    const page = JSON.parse(answer.text);
    for (const { id, name } of page.items) names.set(name, [...(names.get(name) ?? []), id]);
    cursor = page.next === null ? null : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor !== null);
  return names;
}

async function verify() {
  const names = await stored();
  const lost = [...acknowledged].filter(
    ([name, { answer }]) => !(names.get(name) ?? []).includes(JSON.parse(answer.text).id),
  );
  const doubled = [...names.values()].filter((ids) => ids.length > 1);
  lostInAll += lost.length;
  doubledInAll += doubled.length;
  assert.equal(lost.length, 0, `${lost.length} of ${acknowledged.size} lost: ${lost[0]?.[0]}`);
  assert.equal(doubled.length, 0, `${doubled.length} doubled`);
  for (const one of revised) {
    const { text, etag } = await call("GET", `/departments/${one.id}`);
    const { shortName } = JSON.parse(text);
    const possible = [one.last, one.underWay];
    if (!possible.includes(shortName)) {
      lostInAll++;
      assert.fail(`${one.name}: ${shortName} instead of ${possible.join(" or ")}`);
    }
    Object.assign(one, { etag, last: shortName });
  }
}

/** Sends again what was under way, and one that was answered. */
async function retry(pending) {
  for (const { name, key } of pending) {
    const answer = await add(name, key);
    retriedInAll++;
    assert.equal(answer.status, 201, `sent again: ${answer.status} ${answer.text}`);
    acknowledged.set(name, { key, answer });
  }
  const [name, { key, answer }] = [...acknowledged].at(randomInt(acknowledged.size));
  retriedInAll++;
  assert.deepEqual(await add(name, key), answer, "another answer to the same key");
}

async function once(cycle) {
  const before = acknowledged.size;
  const writers = Array.from({ length: ADDING }, (_, writer) => adding(cycle, writer));
  const revisers = revised.map(revising);
  const all = Promise.all([...writers, ...revisers]);
  await Promise.race([all, sleep(randomInt(100, 4000))]);
  await kill(server);
  const pending = (await all).slice(0, ADDING);
  const written = acknowledged.size - before;
  if (cycle % 5 === 0) {
    // A start can be killed as well, while it migrates, loads or brings the file into order.
    const attempt = application({ data, port });
    await sleep(randomInt(200, 4000));
    await kill(attempt);
  }
  await started();
  await verify();
  await retry(pending);
  await verify();
  return `${written} acknowledged, 0 lost, 0 doubled, ${pending.length + 1} sent again, ready after ${readyAfter.at(-1)} ms`;
}

await started();
session = await administrator(server);
for (let i = 0; i < REVISING; i++) {
  const name = `修订 ${i}`;
  const answer = await add(name, randomUUID());
  revised.push({ id: JSON.parse(answer.text).id, name, etag: answer.etag, last: null, count: 0 });
}
for (let cycle = 1; cycle <= CYCLES; cycle++) await test(`kill ${cycle}`, () => once(cycle));
await test("a clean stop and a start", async () => {
  await stop(server);
  await started();
  await verify();
  await stop(server);
});

readyAfter.sort((a, b) => a - b);
const size = statSync(path.join(data, "jiheng.mv.db")).size;
console.log(
  `\n${acknowledged.size} departments acknowledged, ${revised.reduce((sum, r) => sum + r.count, 0)} revisions, ` +
    `${lostInAll} lost, ${doubledInAll} doubled, ${retriedInAll} sent again; ` +
    `ready after ${readyAfter[0]}–${readyAfter.at(-1)} ms, median ${readyAfter[readyAfter.length >> 1]} ms; ` +
    `the file has ${(size / 1024 / 1024).toFixed(1)} MB`,
);
process.exit(end());
