/** Which pages a browser may fetch ahead, when a reader is about to follow a link. Named by a header of every page. */
export const dynamic = "force-static";

/** Pages for readers: not the desk, not files to take along, not a list of every search. */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/(en|fr|nl|de){/*}?" },
          { not: { href_matches: "/*.(json|jsonld|ttl|csv|svg|png|atom|bib|ris)" } },
          { not: { selector_matches: "[rel~=nofollow], [download], [hreflang]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

export const GET = (): Response =>
  new Response(JSON.stringify(rules), {
    headers: {
      "content-type": "application/speculationrules+json",
      "cache-control": "public, max-age=86400",
    },
  });
