/** Whether the operator has named a provider of single sign-on. */
export const singleSignOnIsGiven = (): boolean => false;
