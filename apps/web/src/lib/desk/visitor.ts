/** Who stands at the desk. A layout asks, and every page asks again: rendering one without the other shows nothing. */
import { formToken } from "@entente/auth/csrf";
import { type SignedIn, signedIn } from "@entente/auth/session/read";
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

/** The person who is signed in. Anybody else is led to the sign-in page, and back here afterwards. */
export const staff = cache(async (): Promise<Staff> => {
  const person = await visitor();
  const forForms = person && (await token());
  if (person && forForms) return { ...person, token: forForms };
  const here = (await headers()).get(pathHeader) ?? "/desk";
  redirect(`/api/auth/signin?${new URLSearchParams({ callbackUrl: here })}`);
});
