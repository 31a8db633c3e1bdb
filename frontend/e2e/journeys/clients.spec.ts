import { expect } from "@playwright/test";
import { test } from "../people";

test.use({ person: "demo-admin" });

test("another system gets in with the secret that is shown once, until it is revoked", async ({
  page,
  playwright,
  baseURL,
}) => {
  const name = `system-${Date.now()}`;
  await page.goto("/");
  await page.getByRole("link", { name: "API 客户端" }).click();
  await page.getByRole("button", { name: "增加客户端" }).click();
  await page.getByRole("dialog").getByLabel("客户端标识").fill(name);
  await page.getByLabel("系统名称").fill("预算一体化系统");
  await page.getByRole("dialog").getByRole("button", { name: "增加客户端" }).click();
  const secret = await page.getByLabel("密钥", { exact: true }).inputValue();
  await page.getByRole("button", { name: "已记下" }).click();

  const system = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
  const ask = async () =>
    system.post("/api/v1/tokens", {
      form: { grant_type: "client_credentials", client_id: name, client_secret: secret },
    });
  const { access_token: token } = (await (await ask()).json()) as { access_token: string };
  const call = async () =>
    (
      await system.get("/api/v1/departments", { headers: { Authorization: `Bearer ${token}` } })
    ).status();
  expect(await call()).toBe(200);
  await page.reload();
  await expect(page.getByRole("row", { name: new RegExp(`^${name}`) })).not.toContainText("—");

  await page.getByRole("button", { name: `吊销 ${name}` }).click();
  await page.getByRole("dialog").getByRole("button", { name: "吊销" }).click();
  await expect(page.getByRole("row", { name: new RegExp(`^${name}`) })).toContainText("已吊销");
  expect(await call()).toBe(401);
  expect((await ask()).status()).toBe(401);
  await system.dispose();
});
