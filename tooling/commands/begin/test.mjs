// npm test: installs, then runs everything that must hold.
import "./node-version.mjs";

import("./begin.mjs").then(({ begin }) => begin("tooling/commands/src/test.ts"));
