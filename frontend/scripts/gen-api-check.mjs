// Whether the committed client types are the ones that the contract makes.
import fs from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const ast = await openapiTS(new URL("../../openapi.yaml", import.meta.url), { alphabetize: true });
const made = `// Made from openapi.yaml by \`make contract\`.\n${astToString(ast)}`;
if (made !== fs.readFileSync(new URL("../src/api/schema.d.ts", import.meta.url), "utf8")) {
  console.error(
    "src/api/schema.d.ts 与 openapi.yaml 不一致，请运行 make contract / differs from openapi.yaml: run make contract",
  );
  process.exit(1);
}
