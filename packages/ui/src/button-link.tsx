/** A link that looks like a button, where it begins something. */
import type { ComponentProps } from "react";
import { type ButtonLook, buttonLook } from "./button-look.tsx";

type Props = Omit<ComponentProps<"a">, "className" | "style"> & { readonly look?: ButtonLook };

export function ButtonLink({ look = "quiet", children, ...rest }: Props) {
  return (
    <a className={buttonLook[look]} {...rest}>
      {children}
    </a>
  );
}
