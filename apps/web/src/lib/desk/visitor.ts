/** Who stands at the desk. A layout asks, and every page asks again: rendering one without the other shows nothing. */
import { formToken } from "@entente/auth/csrf";
import { type Arriving, arriving, type SignedIn, signedIn } from "@entente/auth/session/read";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { pathHeader } from "./path-header.ts";

/** The person who is signed in, or null. The rows are read once per request. */
export const visitor = cache(async (): Promise<SignedIn | null> => signedIn(await headers()));

/** The token for forms, or null where the browser holds none yet. */
export const token = cache(async (): Promise<string | null> => formToken(await headers()));

export type Staff = SignedIn & {
  /** The token that each form of the page carries. */
  readonly token: string;
};

/** The page on which somebody who is half in goes on, or null where nobody is. */
export async function nextStep(returnTo: string): Promise<string | null> {
  const person = await arriving(await headers());
  return person && `/desk/sign-in/${person.step}?${new URLSearchParams({ callbackUrl: returnTo })}`;
}

/** Somebody who has this step to do before the desk opens, or is led to where they belong. */
export async function comer(step: Arriving["step"]): Promise<Arriving & { readonly token: string }> {
  const incoming = await headers();
  const person = await arriving(incoming);
  const forForm = person && (await token());
  if (!person || !forForm) redirect((await visitor()) ? "/desk" : "/desk/sign-in");
  if (person.step !== step) redirect(`/desk/sign-in/${person.step}`);
  return { ...person, token: forForm };
}

/** The person who is signed in. Anybody else is led to the sign-in page, and back here afterwards. */
export const staff = cache(async (): Promise<Staff> => {
  const person = await visitor();
  const forForms = person && (await token());
  if (person && forForms) return { ...person, token: forForms };
  const here = (await headers()).get(pathHeader) ?? "/desk";
  const onTheWay = person ? null : await nextStep(here);
  if (onTheWay) redirect(onTheWay);
  redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl: here })}`);
});
