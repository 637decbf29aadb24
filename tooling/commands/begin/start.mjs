// npm start: installs, builds, prepares the database and serves the register.
import "./node-version.mjs";

import("./begin.mjs").then(({ begin }) => begin("tooling/commands/src/start.ts"));
