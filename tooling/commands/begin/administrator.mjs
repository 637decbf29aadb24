// npm run administrator: makes an administrator, or lets one in again who has lost their way in.
import "./node-version.mjs";

import("./begin.mjs").then(({ begin }) => begin("tooling/commands/src/administrator.ts"));
