/**
 * The page that leads on to the provider. A redirect would do, but browsers hold the whole way of a form, redirects
 * included, to the hosts that the page of the form may send to, and a provider may lead on to hosts that nobody knows.
 */
const inAttribute = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

/** Leads on at once, without script; the link is for whoever has switched that off. */
export const onwardPage = (address: string, name: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${inAttribute(address)}"><title>${inAttribute(name)}</title><p><a href="${inAttribute(address)}">${inAttribute(name)}</a></p>`;
