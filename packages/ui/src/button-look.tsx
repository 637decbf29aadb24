/** How buttons look, and links that stand for one. */
const box =
  "inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 px-5 py-2 font-medium no-underline disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed aria-disabled:opacity-60";

export const buttonLook = {
  main: `${box} bg-accent text-paper hover:text-paper hover:brightness-110`,
  quiet: `${box} border-ink hover:border-accent hover:text-accent border bg-transparent`,
  text: "hover:text-accent inline-block min-h-6 cursor-pointer py-1 underline underline-offset-4 disabled:cursor-not-allowed disabled:opacity-60",
} as const;

export type ButtonLook = keyof typeof buttonLook;
