// Makes the client's types from the contract.
import fs from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const contract = new URL("../../openapi.yaml", import.meta.url);
const ast = await openapiTS(contract, { alphabetize: true });
fs.writeFileSync(
  new URL("../src/api/schema.d.ts", import.meta.url),
  `// Made from openapi.yaml by \`make contract\`.\n${astToString(ast)}`,
);
