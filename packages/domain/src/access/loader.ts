/**
 * The account in whose name the first register is published. It is nobody's: it is suspended from the start, nobody
 * signs in with it, and it is not among the people.
 */
export const loaderEmail = "first-register@localhost";
