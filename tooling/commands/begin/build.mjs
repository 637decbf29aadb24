// npm run build: installs and builds ahead of time, so that the next start is quick.
import "./node-version.mjs";

import("./begin.mjs").then(({ begin }) => begin("tooling/commands/src/build-ahead.ts"));
