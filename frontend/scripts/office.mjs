// The report's files in an office program: the demo's Word file and its PDF become pictures, held against approved ones,
// and the formulas of its workbook are computed again. office.mjs [--approve]
// The pictures are made with the project's own fonts, whatever the machine has.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { backend, javaHome, start, stop, temporaryFolder } from "./server.mjs";
import { tally } from "./tally.mjs";

/**
 * What part of a page may differ, in percent of its points: another version of the office program or of the renderer
 * draws edges otherwise. A wrong font, indent or a table that is missing is more, which is tested too.
 */
const TOLERANCE = 1;
/** Dots per inch: small pictures that still show every line. */
const RESOLUTION = "40";

/** The forms of the report that have pages, and how a PDF is made of them. */
const FORMS = [
  { ending: "docx", toPdf: (files) => convert("pdf", files) },
  { ending: "pdf", toPdf: (files) => files },
];

/** The pages that are looked at. The contents stand before what they name. */
const PAGES = [
  { name: "title", find: () => 0 },
  { name: "table", find: (pages) => pages.findLastIndex((text) => /年度支出决算\s/.test(text)) },
  { name: "form", find: (pages) => pages.findIndex((text) => /主管部门/.test(text)) },
];
const SPOILT = ["font", "indent", "table"];

const approve = process.argv.includes("--approve");
const office = path.join(backend, "office");
const approved = path.join(office, "approved");
const folder = path.join(backend, "target/office");
const temporary = temporaryFolder();
const { test, end } = tally();

function run(command, args, env = {}) {
  const done = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  assert.equal(done.status, 0, `${command}: ${done.error?.message ?? done.stderr}`);
  return done.stdout;
}

const java = (program, ...args) =>
  run(path.join(javaHome(), "bin/java"), [path.join(office, program), ...args]);

const at = (name) => path.join(folder, name);

/** The office program with a profile and fonts of its own. @returns the files that it made, apart from ours */
function convert(ending, files) {
  const out = at("made");
  run(
    "soffice",
    [
      `-env:UserInstallation=file://${temporary}/profile`,
      "--headless",
      "--convert-to",
      ending,
      "--outdir",
      out,
      ...files,
    ],
    { FONTCONFIG_FILE: path.join(temporary, "fonts.conf") },
  );
  return files.map((file) => path.join(out, path.basename(file).replace(/\w+$/, ending)));
}

function fonts() {
  const conf = readFileSync(path.join(office, "fonts.conf.in"), "utf8")
    .replace("@FONTS@", path.join(backend, "src/main/resources/fonts"))
    .replace("@CACHE@", path.join(temporary, "fonts"));
  writeFileSync(path.join(temporary, "fonts.conf"), conf);
}

/** The files of the demo's reports, made by the built application. */
async function files() {
  const server = await start({ data: path.join(temporary, "data"), env: { JIHENG_DEMO: "true" } });
  const ask = async (where, options) => {
    const response = await fetch(`${server.url}/api/v1${where}`, options);
    assert.ok(response.ok, `${where}: ${response.status}`);
    return response;
  };
  const { accounts } = await (await ask("/demo")).json();
  const { loginName, password } = accounts.find((one) => one.loginName === "demo-filler");
  const opened = await ask("/session", {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Jiheng-Csrf": "1" },
    body: JSON.stringify({ loginName, password }),
  });
  const cookie = opened.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const headers = { Cookie: cookie };
  const { items } = await (await ask("/evaluations", { headers })).json();
  let largest;
  for (const { id } of items) {
    const report = await (await ask(`/evaluations/${id}/report.json`, { headers })).json();
    if (largest === undefined || report.figures.length > largest.figures.length)
      largest = { ...report, id };
  }
  writeFileSync(at("report.json"), JSON.stringify(largest));
  for (const ending of [...FORMS.map((form) => form.ending), "xlsx"]) {
    const file = await ask(`/evaluations/${largest.id}/report.${ending}`, { headers });
    writeFileSync(at(`report.${ending}`), Buffer.from(await file.arrayBuffer()));
  }
  await stop(server);
  return largest;
}

/** The pages that are looked at, as pictures. */
function pictures(pdf, as) {
  const pages = run("pdftotext", ["-layout", pdf, "-"]).split("\f").slice(0, -1);
  return PAGES.map(({ name, find }) => {
    const found = find(pages);
    if (found < 0) return { name, picture: null, pages: pages.length };
    const picture = at(`${as}-${name}`);
    const number = String(found + 1);
    run("pdftoppm", [
      "-png",
      "-gray",
      "-r",
      RESOLUTION,
      "-f",
      number,
      "-l",
      number,
      "-singlefile",
      pdf,
      picture,
    ]);
    return { name, picture: `${picture}.png`, pages: pages.length };
  });
}

/** How far the pages are from the approved ones, in percent. */
const differences = (ending, made) =>
  made.map(({ name, picture }) =>
    picture === null
      ? 100
      : Number(
          java(
            "Pictures.java",
            "compare",
            path.join(approved, `${ending}-${name}.png`),
            picture,
            picture.replace(/\.png$/, ".difference.png"),
          ),
        ),
  );

/** A number as spreadsheets keep it; everything else as it is. */
const same = (one, other) =>
  one === other ||
  (one !== "" &&
    other !== "" &&
    Math.abs(Number(one) - Number(other)) <= 1e-9 * Math.max(1, Math.abs(Number(one))));

const values = (xlsx) =>
  new Map(
    java("Values.java", "list", xlsx)
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([sheet, cell, value]) => [`${sheet}!${cell}`, value ?? ""]),
  );

rmSync(folder, { recursive: true, force: true });
mkdirSync(at("made"), { recursive: true });
mkdirSync(approved, { recursive: true });
fonts();
const report = await files();

for (const { ending, toPdf } of FORMS) {
  const [pdf] = toPdf([at(`report.${ending}`)]);
  const made = pictures(pdf, ending);
  if (approve)
    for (const { name, picture } of made) {
      assert.notEqual(picture, null, `${ending} has no page ${name}`);
      copyFileSync(picture, path.join(approved, `${ending}-${name}.png`));
    }
  await test(`the pages of the ${ending} look as approved`, () => {
    const found = differences(ending, made);
    assert.ok(
      found.every((share) => share <= TOLERANCE),
      `${found.join(" %, ")} %, at most ${TOLERANCE} %. See ${folder}/${ending}-*.png; if the pages are right: make office-approve`,
    );
    return `${made[0].pages} pages; ${found.join(" %, ")} %`;
  });
}

const spoilt = SPOILT.map((how) => {
  java("Pictures.java", "spoil", at("report.docx"), at(`spoilt-${how}.docx`), how);
  return at(`spoilt-${how}.docx`);
});
const wrong = convert("pdf", spoilt);
for (const [i, how] of SPOILT.entries())
  await test(`a wrong ${how} is seen`, () => {
    const found = differences("docx", pictures(wrong[i], `spoilt-${how}`));
    assert.ok(Math.max(...found) > TOLERANCE * 2, `${found.join(" %, ")} %`);
    return `${found.join(" %, ")} %`;
  });

await test("the office program computes from the workbook what is in it", () => {
  java("Values.java", "forget", at("report.xlsx"), at("forgotten.xlsx"));
  const [file] = convert("xlsx", [at("forgotten.xlsx")]);
  const ours = values(at("report.xlsx"));
  const theirs = values(file);
  const others = [...ours].filter(([cell, value]) => !same(value, theirs.get(cell) ?? ""));
  assert.deepEqual(
    others.slice(0, 5).map(([cell, value]) => `${cell} ${value} ${theirs.get(cell)}`),
    [],
  );
  assert.ok(ours.size > 100, `${ours.size} formulas`);
  const scores = report.figures.filter(({ id }) => /^project\/[^/]+:SCORE$/.test(id));
  for (const [i, { label, value }] of scores.entries())
    if (value !== null)
      assert.ok(
        same(value, theirs.get(`总览!E${5 + i}`)),
        `${label} ${theirs.get(`总览!E${5 + i}`)}`,
      );
  return `${ours.size} formulas, ${scores.length} projects`;
});

if (existsSync(folder)) console.log(`${folder}`);
process.exit(end());
