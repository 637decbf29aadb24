/** Next.js settings. What leaves the house is decided in server.ts, not here. */

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // A process that only ever answers visitors need not hold the desk in its memory.
  experimental: { preloadEntriesOnStart: false },
  reactStrictMode: true,
  images: { unoptimized: true },
  transpilePackages: [
    "@entente/api",
    "@entente/auth",
    "@entente/db",
    "@entente/domain",
    "@entente/environment",
    "@entente/ui",
  ],
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "@prisma/client",
    "@resvg/resvg-js",
    "pg",
  ],
  turbopack: { root: new URL("../..", import.meta.url).pathname },
  typescript: { ignoreBuildErrors: true },
  // The machine-readable twins of a page stand beside it: …/treaties/cbd.json
  rewrites: async () => ({
    beforeFiles: [
      {
        source: "/:locale(en|fr|nl|de)/search.:form(csv|json)",
        destination: "/record/:locale/search/:form",
      },
      { source: "/:locale(en|fr|nl|de)/search/suggest.json", destination: "/record/:locale/search/suggest" },
      {
        source: "/:locale(en|fr|nl|de)/timeline.:form(svg|png|csv)",
        destination: "/record/:locale/timeline/:form",
      },
      {
        source: "/:locale(en|fr|nl|de)/compare.csv",
        destination: "/record/:locale/compare/csv",
      },
      {
        source: "/:locale(en|fr|nl|de)/map.:form(svg|png|csv)",
        destination: "/record/:locale/map/:form",
      },
      {
        source: "/:locale(en|fr|nl|de)/changes.atom",
        destination: "/record/:locale/changes/atom",
      },
      {
        source: "/:locale(en|fr|nl|de)/:segment/:slug.atom",
        destination: "/record/:locale/:segment/:slug/atom",
      },
      {
        source: "/:locale(en|fr|nl|de)/:segment/:slug.bib",
        destination: "/record/:locale/:segment/:slug/cite/bibtex",
      },
      {
        source: "/:locale(en|fr|nl|de)/:segment/:slug.ris",
        destination: "/record/:locale/:segment/:slug/cite/ris",
      },
      // Before what ends in .json alone.
      {
        source: "/:locale(en|fr|nl|de)/:segment/:slug.csl.json",
        destination: "/record/:locale/:segment/:slug/cite/csl",
      },
      {
        source: "/:locale(en|fr|nl|de)/:segment/:slug/relations.:form(svg|png|csv)",
        destination: "/record/:locale/:segment/:slug/relations/:form",
      },
      {
        source: "/:locale(en|fr|nl|de)/:segment/:slug.json",
        destination: "/record/:locale/:segment/:slug/json",
      },
      {
        source: "/:locale(en|fr|nl|de)/:segment/:slug.jsonld",
        destination: "/record/:locale/:segment/:slug/jsonld",
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
};

export default config;
