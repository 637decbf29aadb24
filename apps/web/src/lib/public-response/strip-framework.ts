/**
 * Public pages are complete without script. The framework adds its runtime and an inline copy of the content to
 * every page; here, and only here, both are dropped. Structured data stays, and so do our own small scripts.
 */
const scriptElement = /<script\b([^>]*)>[\s\S]*?<\/script>/gi;
const structuredData = /\btype="application\/ld\+json"/i;
const island = /^<script type="module" src="\/islands\/[a-z-]+\.[0-9a-f]{12}\.js"><\/script>$/;
const scriptPreload = /<link\b[^>]*\b(?:as="script"|rel="modulepreload")[^>]*>/gi;
const frameworkMarkers = /<!--(?:\/?\$[!?~]?|\/?&|html|head|body)-->|<template\b[^>]*><\/template>/g;

/** The HTML without script elements, script preloads and the markers that only the script would read. */
export function stripFramework(html: string): string {
  return html
    .replace(scriptElement, (whole, attributes: string) =>
      structuredData.test(attributes) || island.test(whole) ? whole : "",
    )
    .replace(scriptPreload, "")
    .replace(frameworkMarkers, "")
    .replace(/<div hidden="">\s*<\/div>/g, "");
}
