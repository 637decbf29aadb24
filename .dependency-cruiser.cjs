// The directions between files. Between packages they are held by `turbo boundaries` as well; here also the folders
// inside a package. Each rule says where the code belongs instead.
const test =
  "\\.(test|spec)\\.tsx?$|/testing/|/e2e/|vitest\\.config\\.ts$|(playwright|pictures)\\.config\\.ts$";
// Where something outside begins to read: a framework, a command, a tool, a test.
const begun = [
  test,
  "\\.d\\.ts$",
  "^apps/web/(server\\.ts|next\\.config\\.mjs|postcss\\.config\\.mjs|src/app/|src/islands/|src/style/|src/proxy\\.ts)",
  "^packages/db/(prisma\\.config\\.ts|scripts/|src/migrate/(write|check-drift)\\.ts|src/content/check\\.ts|src/parity\\.ts)",
  "^tooling/commands/(begin/(start|test|build|administrator)\\.mjs|src/(start|test|build-ahead|administrator|pictures)\\.ts)",
  "^tooling/map-shapes/src/draw\\.ts",
  "^bench/[^/]+/run\\.ts",
];
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule("no-cycles", "Move what both need down a layer.", {}, { circular: true }),
    rule(
      "no-unresolved",
      "The file or package does not exist, or package.json does not name it.",
      {},
      { couldNotResolve: true },
    ),
    rule(
      "domain-is-pure",
      "The domain imports itself and zod, so that it runs in a browser and in a test without setup. What reads the disk, the network or the database belongs in packages/db.",
      { path: "^packages/domain/", pathNot: test },
      { pathNot: "^packages/domain/|node_modules/(\\.pnpm/)?zod[@/]" },
    ),
    rule(
      "ui-knows-nothing-of-ours",
      "Components of packages/ui could stand in another product. What knows the register belongs in apps/web/src/features.",
      { path: "^packages/ui/" },
      { path: "^(apps|packages|tooling)/", pathNot: "^packages/ui/" },
    ),
    rule(
      "db-reaches-down-only",
      "The store knows no router, session or page.",
      { path: "^packages/db/" },
      { path: "^(apps|packages/(api|auth|ui)|tooling/commands)/" },
    ),
    rule(
      "web-asks-the-api",
      "Pages read through the callers of packages/api and never reach the store.",
      { path: "^apps/web/" },
      { path: "^packages/db/" },
    ),
    rule(
      "only-queries-and-commands-touch-the-store",
      "A router is a contract and one call. Reading goes to queries.ts, writing to commands.ts.",
      {
        path: "^packages/api/",
        pathNot: ["/(queries|commands)\\.ts$", "/queries/", "^packages/api/src/[a-z-]+\\.ts$", test],
      },
      { path: "^packages/db/" },
    ),
    rule(
      "queries-do-not-write",
      "A read never depends on a write.",
      { path: "^packages/api/.*/queries(\\.ts$|/)" },
      { path: "^packages/api/.*/commands\\.ts$|^packages/db/src/(publishing|account|first-register)/" },
    ),
    rule(
      "public-procedures-only-read",
      "What a visitor can call never reaches a command.",
      { path: "^packages/api/.*public-(router|caller)\\.ts$" },
      { path: "^packages/api/.*/commands\\.ts$|^packages/db/src/publishing/", reachable: true },
    ),
    rule(
      "public-pages-carry-no-editing",
      "Nothing that a visitor loads reaches an editing view.",
      { path: "^apps/web/src/app/\\(public\\)/" },
      { path: "^apps/web/src/features/[^/]+/edit/", reachable: true },
    ),
    rule(
      "public-and-desk-stay-apart",
      "The two sides have layouts of their own and share only features and lib.",
      { path: "^apps/web/src/app/\\(public\\)/" },
      { path: "^apps/web/src/app/\\(desk\\)/|^packages/auth/", reachable: true },
    ),
    rule(
      "features-do-not-reach-the-app",
      "A page uses views, a view uses no page.",
      { path: "^apps/web/src/(features|lib)/" },
      { path: "^apps/web/src/app/" },
    ),
    rule(
      "lib-is-the-bottom",
      "lib holds what every feature stands on. What knows a noun belongs in its feature.",
      { path: "^apps/web/src/lib/" },
      { path: "^apps/web/src/features/" },
    ),
    rule(
      "only-auth-knows-the-auth-library",
      "next-auth is pinned and kept behind packages/auth.",
      { pathNot: "^packages/auth/" },
      { path: "node_modules/(\\.pnpm/)?(next-auth|@auth)[@/+]" },
    ),
    rule(
      "every-file-is-reached",
      "Nothing that begins reads this file. Delete it, or use it.",
      { path: begun },
      { path: "^(apps|packages|tooling|bench)/", pathNot: begun, reachable: false },
    ),
    rule(
      "tests-stay-in-tests",
      "What is shipped imports no factory and no test.",
      { pathNot: test },
      { path: "\\.(test|spec)\\.tsx?$|/testing/|/e2e/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/generated/|/\\.next/|^[^/]+/[^/]+/\\.turbo/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "apps/web/tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
