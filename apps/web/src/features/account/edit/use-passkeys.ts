"use client";
/** Whether this browser knows passkeys: unknown until the page runs its script. */
import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useSyncExternalStore } from "react";

const never = () => () => {};

export const useKnowsPasskeys = (): boolean | null =>
  useSyncExternalStore<boolean | null>(never, browserSupportsWebAuthn, () => null);
