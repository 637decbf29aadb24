/** Whether the operator has named a provider of single sign-on, so that people may come in that way. */
import { variable } from "@entente/environment/environment";

const names = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

export const singleSignOnIsGiven = (): boolean => names.every((name) => variable(name) !== undefined);
