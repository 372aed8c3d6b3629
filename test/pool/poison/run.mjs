/** Every case of poison, not the slice that the tests run. */
import { spawnSync } from "node:child_process";

const jest = ["jest", "--selectProjects", "unit", "--verbose", "test/pool/poison"];
const { status } = spawnSync("npx", jest, { stdio: "inherit", env: { ...process.env, POISON: "all" }, shell: true });
process.exit(status ?? 1);
