/** The header in which proxy.ts tells a page of the desk the path that was asked for. */
export const pathHeader = "x-desk-path";
