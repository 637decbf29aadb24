/** `npm run build`: builds what the register runs on, and starts nothing. */
import { buildWeb, generateClient } from "./build.ts";
import { describeFailure } from "./failure.ts";

try {
  await generateClient();
  await buildWeb();
  process.exit(0);
} catch (error) {
  console.error(`\n${describeFailure(error)}`);
  process.exit(1);
}
