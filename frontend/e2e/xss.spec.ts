import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { newYear } from "./pages/app";
import { OURS, requestsOf, test } from "./people";

const API = "/api/v1";

/** Each would set the trap if a page took it for more than text. */
const PAYLOADS = [
  "<script>trapped=1</script>",
  "<img src=x onerror=trapped=1>",
  "<svg onload=trapped=1>",
  "<svg><script>trapped=1</script></svg>",
  '"><script>trapped=1</script>',
  "'><img src=x onerror=trapped=1>",
  '" onmouseover="trapped=1" autofocus onfocus="trapped=1" x="',
  "' onfocus='trapped=1' autofocus x='",
  "javascript:trapped=1",
  "</textarea><script>trapped=1</script>",
  "</title><script>trapped=1</script>",
  "</style><script>trapped=1</script>",
  "--><script>trapped=1</script>",
  "]]><script>trapped=1</script>",
  "<iframe srcdoc='<script>parent.trapped=1</script>'></iframe>",
  "<body onload=trapped=1>",
  "<details open ontoggle=trapped=1>",
  "<input autofocus onfocus=trapped=1>",
  "<video><source onerror=trapped=1>",
  "<a href=javascript:trapped=1>x</a>",
  "<math><mtext><img src=x onerror=trapped=1>",
  "<base href=//evil.example/><script src=x></script>",
  "<meta http-equiv=refresh content='0;url=javascript:trapped=1'>",
  "<link rel=stylesheet href=//evil.example/x.css>",
  "${trapped=1}",
  "{{constructor.constructor('trapped=1')()}}",
  "{trapped=1}",
  "\\u003cscript\\u003etrapped=1\\u003c/script\\u003e",
  "&lt;script&gt;trapped=1&lt;/script&gt;",
  "%3Cscript%3Etrapped=1%3C/script%3E",
] as const;

const EVERYTHING = PAYLOADS.join(" ");
const next = (() => {
  let i = 0;
  return () => PAYLOADS[i++ % PAYLOADS.length]!;
})();

const example = (operation: string) =>
  (
    JSON.parse(
      readFileSync(
        new URL(
          `../../backend/src/main/resources/contract/examples/${operation}.json`,
          import.meta.url,
        ),
        "utf8",
      ),
    ) as { request: Record<string, unknown> }
  ).request;

async function put(request: APIRequestContext, path: string, data: unknown): Promise<void> {
  const seen = await request.get(`${API}${path}`);
  const answer = await request.put(`${API}${path}`, {
    data,
    headers: { ...OURS, "If-Match": seen.headers()["etag"]! },
  });
  expect(answer.status(), `${path} ${await answer.text()}`).toBe(200);
}

/** What ran, what the browser stopped, and what was asked of others. */
async function trap(page: Page): Promise<string[]> {
  const caught: string[] = [];
  await page.exposeFunction("caught", (what: string) => caught.push(what));
  await page.addInitScript(() => {
    const tell = (what: string) =>
      (globalThis as unknown as { caught(what: string): void }).caught(what);
    Object.defineProperty(globalThis, "trapped", {
      get: () => 0,
      set() {
        tell("executed");
      },
    });
    document.addEventListener("securitypolicyviolation", (event) =>
      tell(`${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  page.on("dialog", (dialog) => {
    caught.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (asked) => {
    if (asked.url().includes("evil.example")) caught.push(asked.url());
  });
  return caught;
}

test.use({ person: null });

test("nothing that somebody typed runs: in the editor, in the lists, in the report, in the trail", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { id, departmentId } = await newYear(request, `${next()} ${Date.now()}`);
  const of = `/evaluations/${id}`;
  await put(request, `${of}/profile`, {
    duties: PAYLOADS.slice(0, 10),
    offices: PAYLOADS.slice(10, 20),
    subordinateUnits: PAYLOADS.slice(20),
  });
  for (const paragraph of ["experience", "problems"]) {
    const found = await request.get(`${API}${of}/narrative/${paragraph}`);
    if (found.ok())
      await put(request, `${of}/narrative/${paragraph}`, { paragraph, text: EVERYTHING });
  }
  const made = await request.post(`${API}/projects`, {
    data: {
      departmentId,
      fiscalYear: 2024,
      projectCode: null,
      name: next(),
      supervisor: next(),
      implementer: next(),
    },
    headers: OURS,
  });
  const { id: projectId } = (await made.json()) as { id: string };
  await put(request, `/projects/${projectId}/goal`, {
    expected: EVERYTHING,
    achieved: EVERYTHING,
    analysis: EVERYTHING,
    deviation: EVERYTHING,
  });
  const rows = (example("reviseProjectIndicators")["rows"] as object[]).map((row) => ({
    ...row,
    name: next(),
    unit: "<b>",
    deviationReason: EVERYTHING,
    improvement: EVERYTHING,
  }));
  await put(request, `/projects/${projectId}/indicators`, { rows });
  await put(request, `${of}/stated-figures`, {
    rows: (example("reviseStatedFigures")["rows"] as object[]).map((row) => ({
      ...row,
      quote: next(),
    })),
  });
  await put(request, `${of}/applicability`, {
    rows: [{ section: "STAFFING", reason: next() }],
  });

  const caught = await trap(page);
  const visit = async (address: string) => {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    for (const folded of await page.locator("summary").all()) await folded.click();
    await page.waitForLoadState("networkidle");
    expect(caught, address).toEqual([]);
  };
  await visit("/");
  await visit("/departments");
  for (const name of [
    "profile",
    "staffing",
    "budget",
    "projects",
    "indicators",
    "narrative",
    "steps",
    "report",
    `projects/${projectId}`,
  ])
    await visit(`/evaluations/${id}/${name}`);
  await expect(page.getByText("trapped").first()).toBeVisible();
  // The report as a page of its own, without the application around it.
  await visit(`${API}${of}/report.html`);
  await expect(page.getByText("<script>trapped=1</script>").first()).toBeVisible();

  const admin = await requestsOf("demo-admin");
  for (const cookie of (await admin.storageState()).cookies)
    await page.context().addCookies([cookie]);
  await admin.dispose();
  await visit("/audit");
  await expect(page.getByText("trapped").first()).toBeVisible();
  await visit("/accounts");
});

test("the trap catches what does run", async ({ page }) => {
  const caught = await trap(page);
  await page.goto("/");
  await page.evaluate(() => {
    (globalThis as unknown as { trapped: number }).trapped = 1;
    const image = document.createElement("img");
    image.src = "//evil.example/x";
    document.body.append(image);
  });
  await expect.poll(() => caught).toContain("executed");
  await expect.poll(() => caught.some((what) => what.startsWith("img-src"))).toBe(true);
});
