/** Everything that a visitor may ask. */
import { changesRouter } from "./changes/public-router.ts";
import { compareRouter } from "./compare/public-router.ts";
import { countryRouter } from "./country/public-router.ts";
import { dayRouter } from "./day/public-router.ts";
import { entryRouter } from "./entry/public-router.ts";
import { homeRouter } from "./home/public-router.ts";
import { instituteRouter } from "./institute/public-router.ts";
import { mapRouter } from "./map/public-router.ts";
import { pageRouter } from "./page/public-router.ts";
import { personRouter } from "./person/public-router.ts";
import { relationRouter } from "./relation/public-router.ts";
import { searchRouter } from "./search/public-router.ts";
import { sitemapRouter } from "./sitemap/public-router.ts";

import { subscriptionRouter } from "./subscription/public-router.ts";

import { timelineRouter } from "./timeline/public-router.ts";

import { topicRouter } from "./topic/public-router.ts";
import { publicRouterOf } from "./trpc.ts";
import { unitRouter } from "./unit/public-router.ts";

export const publicRouter = publicRouterOf({
  changes: changesRouter,
  compare: compareRouter,
  country: countryRouter,
  day: dayRouter,
  entry: entryRouter,
  home: homeRouter,
  institute: instituteRouter,
  map: mapRouter,
  page: pageRouter,
  person: personRouter,
  relation: relationRouter,
  search: searchRouter,
  sitemap: sitemapRouter,
  subscription: subscriptionRouter,
  timeline: timelineRouter,
  topic: topicRouter,
  unit: unitRouter,
});
